import { YAMLMap } from 'yaml';
import { checkFields } from '../fields.js';
import { fieldName } from '../names.js';
import type { Field, Json, Note, Stated } from '../Page.js';
import { PageError } from '../PageError.js';
import { quote } from '../quote.js';
import { checkBounds, fits, type Place, readType } from '../values.js';
import { uniteBranches } from './alternatives.js';
import { readKeyword } from './schemaKeyword.js';
import { isWords, RULES, schemaMembers } from './schemaMembers.js';
import { elements, type Member, member, members, type YamlSource } from './yamlSource.js';

const DEEPEST = 12;

/** Reads a JSON Schema of OpenAPI 3.0 or 3.1 as far as model files go; what they cannot express is a PageError. */
export function readSchema(source: YamlSource, node: unknown, path: string, notes: Note[], depth = 0): Stated {
  const { file } = source;
  const line = source.line(node);
  if (depth > DEEPEST) throw new PageError(file, line, `${path} is nested too deeply, or holds itself`);
  source.count(node);
  const pairs = schemaMembers(source, node, path);
  const has = new Map(pairs.map(([keyword, value]) => [keyword, value]));
  const rules = pairs.filter(([keyword]) => RULES.includes(keyword)).map(([keyword, , at]) => ({ keyword, line: at }));
  const place = (at: number): Place => ({ file, line: at, field: path, notes });
  const keywords: Record<string, Json> = {};
  const type = typeOf(source, has, place(line), rules.length > 0);
  if (type !== undefined) keywords.type = type;
  const required = pairs
    .filter(([keyword]) => keyword === 'required')
    .flatMap(([, value, at]) => requiredNames(source, value, path, at, notes));
  let items: Stated | undefined;
  let fields: Field[] | undefined;
  // YAML takes an unquoted 1.0 for a number, also where it is an option of a text.
  const isText = fits(type, '') && !fits(type, 0) && type !== undefined;
  for (const [keyword, value, at] of pairs) {
    if (keyword === 'items') items = readSchema(source, value, `${path}[]`, notes, depth + 1);
    else if (keyword === 'properties') {
      const properties = members(source, value, `${path}: properties`);
      fields = [...(fields ?? []), ...readFields(source, properties, path, notes, required, depth)];
    } else if (!['type', 'nullable', 'required', ...RULES].includes(keyword) && !isWords(keyword)) {
      const isWritten = isText && /^(enum|const|default)$/.test(keyword);
      const said = isWritten ? source.written(value) : source.json(source.follow(value));
      Object.assign(keywords, readKeyword(keyword, said, type, place(at)));
    }
  }
  if (type === undefined || type === 'object') {
    const more = branchFields(source, pairs, path, notes, depth, new Set(fields?.map(({ name }) => name)));
    if (fields === undefined && more) keywords.type = 'object';
    fields = more ? [...(fields ?? []), ...more] : fields;
  }
  const names = new Set(fields?.map(({ name }) => name));
  const missing = required.find((name) => !names.has(name));
  if (missing !== undefined && rules.length === 0)
    throw new PageError(file, line, `${path} requires ${quote(missing)}, which is not among its properties`);
  checkBounds(keywords, place(line));
  const { enum: options, default: value } = keywords;
  if (Array.isArray(options) && value !== undefined && !options.includes(value)) {
    delete keywords.default;
    notes.push({ line, text: `${path}: the default ${quote(value)} is no option and is not taken` });
  }
  return { line, keywords, items, fields, rules };
}

/** The fields of an object that stand in alternatives only. */
function branchFields(
  source: YamlSource,
  pairs: readonly Member[],
  path: string,
  notes: Note[],
  depth: number,
  listed: ReadonlySet<string>,
): Field[] | undefined {
  const alternatives = pairs.filter(([keyword]) => keyword === 'oneOf' || keyword === 'anyOf');
  const seen = new Set(listed);
  const fields = alternatives.flatMap(([keyword, value, line]) => {
    const branches = elements(source, value, `${path}: ${keyword}`).map((branch): Stated => {
      if (listed.size === 0) return readSchema(source, branch, path, [], depth + 1);
      // What an alternative requires, and says of the fields of the object itself, is left to the rule.
      const more = members(source, member(source, branch, 'properties') ?? new YAMLMap(), `${path}: properties`);
      const own = more.filter(([name]) => !listed.has(name.trim()));
      return { line, keywords: {}, fields: readFields(source, own, path, [], [], depth), rules: [] };
    });
    const own = uniteBranches(branches)?.filter(({ name }) => !seen.has(name)) ?? [];
    for (const { name } of own) seen.add(name);
    if (own.length > 0)
      notes.push({
        line,
        text: `${path}: in alternatives of ${keyword} only: ${own.map(({ name }) => name).join(', ')}`,
      });
    return listed.size === 0 ? own : own.map((field) => ({ ...field, required: undefined }));
  });
  return fields.length > 0 ? fields : undefined;
}

function typeOf(
  source: YamlSource,
  has: ReadonlyMap<string, unknown>,
  place: Place,
  hasRules: boolean,
): Json | undefined {
  const { file, line, field, notes } = place;
  if (has.has('type')) {
    const type = readType(source.json(has.get('type')), place);
    const nullable = source.json(has.get('nullable')) === true && !fits(type, null);
    return nullable ? [...[type].flat(), 'null'] : type;
  }
  const options = has.has('enum') ? source.json(has.get('enum')) : undefined;
  const ofOptions = ['string', 'integer', 'number', 'boolean'].find(
    (each) => Array.isArray(options) && options.length > 0 && options.every((option) => fits(each, option)),
  );
  const guessed = has.has('properties') ? 'object' : has.has('items') ? 'array' : ofOptions;
  if (guessed !== undefined) notes.push({ line, text: `${field} has no type; it is read as ${guessed}` });
  else if (!hasRules && !has.has('const')) throw new PageError(file, line, `${field} has no type`);
  return guessed;
}

function requiredNames(source: YamlSource, node: unknown, path: string, line: number, notes: Note[]): string[] {
  if (typeof source.json(node) === 'boolean') {
    notes.push({ line, text: `${path}: required is true or false here, which means nothing in a schema` });
    return [];
  }
  return elements(source, node, `${path}: required`).map((name) => String(source.json(name)).trim());
}

function readFields(
  source: YamlSource,
  pairs: readonly Member[],
  path: string,
  notes: Note[],
  required: readonly string[],
  depth: number,
): Field[] {
  const fields = pairs.map(([written, value, line]) => {
    const name = fieldName(written, source.file, line, notes);
    const flag = source.json(member(source, value, 'required')) === true;
    const stated = { ...readSchema(source, value, `${path}.${name}`, notes, depth + 1), line };
    const isRequired = flag || required.includes(name);
    if (isRequired && stated.keywords.default !== undefined)
      notes.push({ line, text: `${path}.${name} is required and has a default` });
    return { name, line, required: isRequired, value: stated };
  });
  checkFields(fields, source.file, notes);
  return fields;
}
