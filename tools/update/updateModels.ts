import { modelFiles } from '../contract/modelFiles.js';
import { factsFile } from '../facts/factsFile.js';
import type { Surroundings } from '../importer/importPage.js';
import type { LiveModels } from '../sync/liveModels.js';
import { type Finished, finish } from './finish.js';
import { type Read, readPages } from './readPages.js';
import { restoring } from './restoring.js';
import { UpdateError } from './UpdateError.js';

/** What an update needs. */
export interface Updating extends Pick<Surroundings, 'model' | 'date' | 'source'> {
  /** The root of the project. */
  readonly root: string;
  /** Paths of saved pages, `-` for standard input, and ids of models. None goes on where words were left to write. */
  readonly names: readonly string[];
  /** Needed where an id is named. */
  readonly live?: LiveModels | undefined;
  readonly dryRun: boolean;
  /** Told of each step before it begins. */
  readonly onStep: (step: string) => void;
}

/** What an update did. */
export interface Updated extends Finished {
  readonly reads: readonly Read[];
}

/**
 * Follows changed pages: model files, facts, what is derived, and the changelog.
 *
 * @throws UpdateError if a step failed. Then every file is as it was before.
 */
export async function updateModels(updating: Updating): Promise<Updated> {
  const { root, names, live, dryRun, onStep, ...given } = updating;
  const files = modelFiles(root);
  const facts = factsFile(root);
  let step = '';
  const begin = (next: string) => {
    step = next;
    onStep(next);
  };
  try {
    begin('read');
    const reads = await readPages(names, files, facts, live, given);
    if (dryRun) return { reads, left: reads.flatMap(({ imported }) => imported.left), changes: '' };
    return await restoring(root, async () => {
      begin('import');
      for (const { page, imported } of reads) {
        if (imported.outcome !== 'unchanged') await files.write(imported.model, imported.text);
        await facts.follow(page, imported, given.date);
      }
      return { reads, ...(await finish(root, files, begin)) };
    });
  } catch (error) {
    const why = error instanceof Error ? error.message : `${error}`;
    const hint = 'Nothing was changed. Mend what it names, and run the same command again.';
    throw new UpdateError(`The step "${step}" failed: ${why}\n${hint}`, { cause: error });
  }
}
