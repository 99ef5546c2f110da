import { denial } from '../modelOf.js';
import { readCreateTask } from '../openapi/createTask.js';
import { PageYaml } from '../openapi/PageYaml.js';
import type { Page } from '../Page.js';
import type { Place } from '../Place.js';
import { quote } from '../quote.js';
import { objectText } from './objectText.js';

/** Reads a live schema: `{code, data: {model, openapi}}`, or the OpenAPI document alone. */
export function readLiveSchema(lines: readonly string[], page: Place): Page | undefined {
  const text = lines.join('\n');
  if (!/^\s*\{/.test(text)) return undefined;
  if (objectText(text) === undefined)
    throw page.on(lines.length).error('the JSON does not end: the page looks cut off');
  const yaml = new PageYaml(text, page);
  const code = yaml.member(yaml.root, 'code');
  if (code !== undefined && ![null, 200].some((each) => each === yaml.json(code)))
    throw yaml.place(code).error(`the answer is an error: code ${quote(yaml.json(code))}`);
  const data = yaml.member(yaml.root, 'data');
  const model = yaml.member(data, 'model');
  const openapi = data === undefined ? yaml.root : yaml.member(data, 'openapi');
  if (openapi === undefined || yaml.json(openapi) === null)
    throw yaml.place(openapi ?? data).error('openapi is null: the vendor has no schema of this model');
  const read = readCreateTask(yaml, openapi, 'live schema');
  if (model === undefined) return read;
  // The answer was asked for by this id, whatever the schema calls the model.
  const id = { model: String(yaml.json(model)), line: yaml.line(model), where: 'data.model' };
  const notes = read.claims.filter((claim) => claim.model !== id.model).map(denial);
  return { ...read, claims: [id], hint: undefined, notes: [...read.notes, ...notes] };
}
