import type { Claim, Form, Page } from '../Page.js';
import { OtherApiError } from '../PageError.js';
import { quote } from '../quote.js';
import type { PageYaml } from './PageYaml.js';
import { readSchema } from './schema.js';
import { isWords } from './schemaMembers.js';

/** Keywords that are read from the request, or mean nothing there. */
const OF_ROOT = /^(type|properties|required|additionalProperties|deprecated)$/;
const PATH = /^\/api\/v1\/(jobs|playground)\/createTask$/;

/** Reads the OpenAPI document of one model. Only createTask's request is looked at. */
export function readCreateTask(yaml: PageYaml, root: unknown, form: Form): Page {
  const operation = createTask(yaml, root);
  const media = yaml.at(operation, 'requestBody', 'content', 'application/json');
  const request = yaml.at(media, 'schema');
  const properties = yaml.members(yaml.at(request, 'properties'), 'properties');
  const input = properties.find(([name]) => name.trim() === 'input');
  const page = yaml.place(request);
  if (input === undefined) throw page.error('the request has no input');
  const required = yaml.member(request, 'required');
  const names = required === undefined ? [] : yaml.elements(required, 'required').map((name) => yaml.json(name));
  if (names.includes('callBackUrl'))
    yaml.place(required).note('the page requires callBackUrl; if that is true, say so in a description');
  for (const [keyword, , line] of yaml.members(request, 'the request'))
    if (!isWords(keyword) && !OF_ROOT.test(keyword))
      page.on(line).note(`the request has ${keyword} beside its properties; write it by hand`);
  for (const deprecated of [operation, request, input[1]].map((node) => yaml.member(node, 'deprecated')))
    if (yaml.json(deprecated) === true)
      yaml.place(deprecated).note('the page calls the model deprecated; say so in the file');
  const schema = readSchema(yaml, input[1], yaml.place(input[1], 'input'));
  if (schema.fields === undefined) throw page.on(input[2]).error('input has no properties');
  if (schema.keywords.additionalProperties === true)
    page.on(schema.line).note('on the page, input takes other members, which a model file does not allow');
  return {
    form,
    file: page.file,
    claims: modelClaims(yaml, request, media),
    hint: claimOf(yaml, 'operationId', yaml.member(operation, 'operationId')),
    input: schema,
    rootFields: properties
      .filter(([name]) => !['model', 'callBackUrl', 'input'].includes(name.trim()))
      .map(([name, , line]) => ({ name, line })),
    notes: page.notes,
  };
}

function createTask(yaml: PageYaml, root: unknown): unknown {
  const paths = yaml.members(yaml.at(root, 'paths'), 'paths');
  const found = paths.filter(([path]) => PATH.test(path));
  const [only] = found;
  if (only !== undefined && found.length === 1) return yaml.at(only[1], 'post');
  const names = paths.slice(0, 3).map(([path]) => quote(path));
  const why = `paths must have createTask once, and has ${names.join(', ') || 'nothing'}`;
  const place = yaml.place(root).on(paths[0]?.[2] ?? 0);
  throw found.length === 0 && paths.length > 0 ? new OtherApiError(place.file, place.line, why) : place.error(why);
}

/** Every place of the schema and of its examples that names the model. */
function modelClaims(yaml: PageYaml, schema: unknown, media: unknown): Claim[] {
  const model = yaml.member(yaml.member(schema, 'properties'), 'model');
  const stated = ['enum', 'const', 'default', 'example', 'examples'].flatMap((keyword) => {
    const node = yaml.member(model, keyword);
    const isList = node !== undefined && /^(enum|examples)$/.test(keyword);
    const nodes = isList ? yaml.elements(node, `model: ${keyword}`) : [node];
    return nodes.flatMap((each) => claimOf(yaml, `model ${keyword}`, each) ?? []);
  });
  const example = claimOf(yaml, 'request example', yaml.member(yaml.member(media, 'example'), 'model'));
  return [...stated, ...(example ? [example] : [])].filter((claim) => claim.model !== 'string');
}

const claimOf = (yaml: PageYaml, where: string, node: unknown): Claim | undefined =>
  node === undefined ? undefined : { model: String(yaml.json(node)), line: yaml.line(node), where };
