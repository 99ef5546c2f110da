import type { Claim, Form, Note, Page } from '../Page.js';
import { OtherApiError, PageError } from '../PageError.js';
import { quote } from '../quote.js';
import { readSchema } from './schema.js';
import { isWords } from './schemaMembers.js';
import { elements, member, members, type YamlSource } from './yamlSource.js';

/** What is read of the request, or of no meaning for it. */
const OF_ROOT = /^(type|properties|required|additionalProperties|deprecated)$/;
const PATH = /^\/api\/v1\/(jobs|playground)\/createTask$/;

/** Reads the OpenAPI document of one model, which documentation and live schemas hold. Only createTask's request is read. */
export function readOpenapi(source: YamlSource, root: unknown, form: Form, address: Page['source']): Page {
  const notes: Note[] = [];
  const operation = createTask(source, root);
  const media = steps(source, operation, ['requestBody', 'content', 'application/json']);
  const schema = steps(source, media, ['schema']);
  const root_ = members(source, steps(source, schema, ['properties']), 'properties');
  const input = root_.find(([name]) => name.trim() === 'input');
  if (input === undefined) throw new PageError(source.file, source.line(schema), 'the request has no input');
  const rootFields = root_
    .filter(([name]) => !['model', 'callBackUrl', 'input'].includes(name.trim()))
    .map(([name, , line]) => ({ name, line }));
  const required = member(source, schema, 'required');
  if (
    required !== undefined &&
    elements(source, required, 'required').some((name) => source.json(name) === 'callBackUrl')
  )
    notes.push({
      line: source.line(required),
      text: 'the page requires callBackUrl; say so in a description, if it is so',
    });
  const beside = members(source, schema, 'the request').filter(
    ([keyword]) => !isWords(keyword) && !OF_ROOT.test(keyword),
  );
  for (const [keyword, , line] of beside)
    notes.push({ line, text: `the request has ${keyword} beside its properties, which is written by hand` });
  for (const node of [operation, schema, input[1]])
    if (source.json(member(source, node, 'deprecated')) === true)
      notes.push({
        line: source.line(member(source, node, 'deprecated')),
        text: 'the page calls the model deprecated; say so in the file',
      });
  const stated = readSchema(source, input[1], 'input', notes);
  if (stated.fields === undefined) throw new PageError(source.file, input[2], 'input has no properties');
  if (stated.keywords.additionalProperties !== false && stated.keywords.additionalProperties !== undefined)
    notes.push({ line: stated.line, text: 'input takes other members on the page; a model file closes it' });
  const claims = modelClaims(source, schema, media);
  const id = member(source, operation, 'operationId');
  const hints =
    id === undefined ? [] : [{ model: String(source.json(id)), line: source.line(id), where: 'operationId' }];
  return {
    form,
    file: source.file,
    claims,
    hints,
    source: address,
    input: stated,
    rootFields,
    notes,
  };
}

function createTask(source: YamlSource, root: unknown): unknown {
  const paths = members(source, steps(source, root, ['paths']), 'paths');
  const found = paths.filter(([path]) => PATH.test(path));
  const [only] = found;
  if (only !== undefined && found.length === 1) return steps(source, only[1], ['post']);
  const names = paths.slice(0, 3).map(([path]) => quote(path));
  throw new (found.length === 0 && paths.length > 0 ? OtherApiError : PageError)(
    source.file,
    paths[0]?.[2] ?? 0,
    `paths must have createTask once, and has ${names.join(', ') || 'nothing'}`,
  );
}

function steps(source: YamlSource, from: unknown, names: readonly string[]): unknown {
  let node = from;
  for (const name of names) {
    const next = member(source, node, name);
    if (next === undefined || next === null)
      throw new PageError(source.file, source.line(node), `${name} is missing here`);
    node = source.follow(next);
  }
  return node;
}

/** Every place of the schema and of its examples that names the model. */
function modelClaims(source: YamlSource, schema: unknown, media: unknown): Claim[] {
  const model = member(source, member(source, schema, 'properties'), 'model');
  const nodes = (['enum', 'const', 'default', 'example', 'examples'] as const).flatMap((keyword) => {
    const node = member(source, model, keyword);
    if (node === undefined) return [];
    const list = keyword === 'enum' || keyword === 'examples' ? elements(source, node, `model: ${keyword}`) : [node];
    return list.map((each) => ({ node: each, where: `model ${keyword}` }));
  });
  const example = member(source, member(source, media, 'example'), 'model');
  const all = example === undefined ? nodes : [...nodes, { node: example, where: 'request example' }];
  return all
    .map(({ node, where }) => ({ model: String(source.json(node)), line: source.line(node), where }))
    .filter(({ model }) => model !== 'string');
}
