import { createTaskOf, type Operation } from '../../../tools/contract/PublishedBundle.js';
import { readModels } from '../../../tools/docs/DocsModel.js';
import type { CodeSample } from '../../../tools/docs/samples.js';
import { docsView } from '../../../tools/docs/view.js';
import { contract } from '../../bundle.js';

export { contract };

export const docsModels = readModels(contract);

export const view = await docsView(contract);

/** The entry of a model. */
export interface Entry extends Operation {
  readonly 'x-codeSamples': readonly CodeSample[];
}

/** The entry of every model, by its id. */
export const entries: ReadonlyMap<string, Entry> = new Map(
  Object.entries(view.paths).flatMap(([path, item]) => {
    const [, id] = path.split('#');
    // What has a fragment in its path is the entry of a model; the type of `paths` is that of its first member too.
    return id === undefined ? [] : [[id, item.post as unknown as Entry] as const];
  }),
);

/** The code of each model in one language, by the model's id. */
export const samplesIn = (label: string): [id: string, source: string][] =>
  Array.from(entries, ([id, entry]) => [
    id,
    entry['x-codeSamples'].find((sample) => sample.label === label)?.source ?? '',
  ]);

/** Whether a path of the view belongs to the contract as it stands. */
export const ownPaths = Object.keys(view.paths).filter((path) => !path.includes('#'));

export const createTask = createTaskOf(contract);
