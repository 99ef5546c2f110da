import { checkFields } from '../checkFields.js';
import { fieldName } from '../fieldName.js';
import { fits } from '../jsonType.js';
import { crossedLimits, readType } from '../keywordValues.js';
import type { Field, Json, PageSchema } from '../Page.js';
import { Place } from '../Place.js';
import { quote } from '../quote.js';
import { unite } from './alternatives.js';
import { defaultProblem } from './defaultProblem.js';
import type { Member, PageYaml } from './PageYaml.js';
import { readKeyword } from './schemaKeyword.js';
import { isWords, RULES, schemaMembers } from './schemaMembers.js';

const DEEPEST = 12;

/**
 * Reads a JSON Schema of OpenAPI 3.0 or 3.1, as far as a model file can express it.
 *
 * @param place The line and the path of the schema, such as `input.word`.
 * @throws PageError for what a model file cannot express.
 */
export function readSchema(yaml: PageYaml, node: unknown, place: Place): PageSchema {
  const { field: path, line } = place;
  if (path.split(/[.[]/).length > DEEPEST) throw place.error('it is nested too deeply, or holds itself');
  yaml.count(node);
  const pairs = schemaMembers(yaml, node, path);
  const rules = pairs.flatMap(([keyword, , line]) => (RULES.includes(keyword) ? [{ keyword, line }] : []));
  const type = typeOf(yaml, pairs, place, rules.length > 0);
  const keywords: Record<string, Json> = type === undefined ? {} : { type };
  const required = pairs.flatMap(([keyword, value, line]) =>
    keyword === 'required' ? requiredNames(yaml, value, place.on(line)) : [],
  );
  let prose: string | undefined;
  let items: PageSchema | undefined;
  let fields: Field[] | undefined;
  // YAML makes a number of an unquoted 1.0, even if it is an option of a string.
  const isText = type !== undefined && fits(type, '') && !fits(type, 0);
  for (const [keyword, value, line] of pairs) {
    if (keyword === 'items') items = readSchema(yaml, value, place.on(yaml.line(value), `${path}[]`));
    else if (keyword === 'properties') {
      const properties = yaml.members(value, `${path}: properties`);
      fields = [...(fields ?? []), ...readFields(yaml, properties, place, new Set(required))];
    } else if (keyword === 'description') prose = String(yaml.json(value) ?? '');
    else if (!['type', 'nullable', 'required', ...RULES].includes(keyword) && !isWords(keyword)) {
      const isWritten = isText && /^(enum|const|default)$/.test(keyword);
      const said = isWritten ? yaml.written(value) : yaml.json(yaml.follow(value));
      Object.assign(keywords, readKeyword(keyword, said, type, place.on(line)));
    }
  }
  if (type === undefined || type === 'object') {
    const more = alternativeFields(yaml, pairs, place, fields ?? []);
    if (fields === undefined && more.length > 0) keywords.type = 'object';
    if (more.length > 0) fields = [...(fields ?? []), ...more];
  }
  const names = new Set(fields?.map(({ name }) => name));
  const missing = required.find((name) => !names.has(name));
  if (missing !== undefined && rules.length === 0)
    throw place.error(`${quote(missing)} is required and not among the properties`);
  const crossed = crossedLimits(keywords);
  if (crossed !== undefined) throw place.error(crossed);
  const stated = { line, keywords, prose, items, fields, rules };
  const problem = defaultProblem(stated);
  if (problem !== undefined) {
    place.note(`the default ${quote(keywords.default ?? null)} ${problem} and is not taken`);
    delete keywords.default;
  }
  return stated;
}

/** The fields of an object that only its alternatives have. */
function alternativeFields(yaml: PageYaml, pairs: readonly Member[], place: Place, listed: readonly Field[]): Field[] {
  const { field: path, file } = place;
  const seen = new Set(listed.map(({ name }) => name));
  const isOwn = seen.size === 0;
  return pairs.flatMap(([keyword, value, line]) => {
    if (keyword !== 'oneOf' && keyword !== 'anyOf') return [];
    const branches = yaml.elements(value, `${path}: ${keyword}`).map((branch): PageSchema => {
      const quiet = new Place(file, [], yaml.line(branch), path);
      if (isOwn) return readSchema(yaml, branch, quiet);
      // A person writes the rule for what an alternative says of the object's own fields.
      const properties = yaml.member(branch, 'properties');
      const own = properties === undefined ? [] : yaml.members(properties, `${path}: properties`);
      const more = own.filter(([name]) => !seen.has(name.trim()));
      return { line, keywords: {}, fields: readFields(yaml, more, quiet, new Set()), rules: [] };
    });
    const all = branches.length > 0 ? branches.reduce(unite).fields : undefined;
    const fields = all?.filter(({ name }) => !seen.has(name)) ?? [];
    for (const { name } of fields) seen.add(name);
    const names = fields.map(({ name }) => name).join(', ');
    if (names !== '') place.on(line).note(`only alternatives of ${keyword} have the fields ${names}`);
    return fields.map((field) => ({ ...field, required: (isOwn && field.required) || undefined }));
  });
}

function typeOf(yaml: PageYaml, pairs: readonly Member[], place: Place, hasRules: boolean): Json | undefined {
  const has = new Map(pairs.map(([keyword, value]) => [keyword, value]));
  if (has.has('type')) {
    const type = readType(yaml.json(has.get('type')), place);
    const isNullable = yaml.json(has.get('nullable')) === true && !fits(type, null);
    return isNullable ? [...[type].flat(), 'null'] : type;
  }
  const options = yaml.json(has.get('enum'));
  const ofOptions = ['string', 'integer', 'number', 'boolean'].find(
    (each) => Array.isArray(options) && options.length > 0 && options.every((option) => fits(each, option)),
  );
  const guessed = has.has('properties') ? 'object' : has.has('items') ? 'array' : ofOptions;
  if (guessed !== undefined) place.note(`the type is missing; it is read as ${guessed}`);
  else if (!hasRules && !has.has('const')) throw place.error('the type is missing');
  return guessed;
}

function requiredNames(yaml: PageYaml, node: unknown, place: Place): string[] {
  if (typeof yaml.json(node) !== 'boolean')
    return yaml.elements(node, `${place.field}: required`).map((name) => String(yaml.json(name)).trim());
  place.note('required is true or false here, which means nothing here');
  return [];
}

function readFields(yaml: PageYaml, pairs: readonly Member[], place: Place, required: ReadonlySet<string>): Field[] {
  const fields = pairs.map(([written, value, line]) => {
    const name = fieldName(written, place.on(line, ''));
    const at = place.on(yaml.line(value), `${place.field}.${name}`);
    const schema = { ...readSchema(yaml, value, at), line };
    const isRequired = yaml.json(yaml.member(value, 'required')) === true || required.has(name);
    if (isRequired && schema.keywords.default !== undefined)
      at.on(line).note('it is required, and yet it has a default');
    return { name, line, required: isRequired, value: schema };
  });
  checkFields(fields, place);
  return fields;
}
