import { isMultiple } from '../json/multiple.js';
import { isObject } from '../json/object.js';
import { isOfType } from '../json/type.js';
import { didYouMean } from '../spelling/didYouMean.js';
import { type Issue, isError, pathText } from './Issue.js';
import type { Schema } from './Schema.js';
import { isUri } from './uri.js';

type Path = Issue['path'];

/**
 * Judges `value` by `schema`, as JSON would carry it: a member that is undefined is absent. It interprets the schema, so that it
 * runs where code must not be made of text (a strict CSP, edge runtimes). What does not fit but was seen to be accepted is one
 * warning.
 *
 * @param path Where `value` is, for the issues.
 */
export function validate(schema: Schema, value: unknown, path: Path): Issue[] {
  const issues = documented(schema, value, path);
  const { 'x-accepted': accepted } = schema;
  const error = accepted && issues.find(isError);
  if (accepted === undefined || error === undefined) return issues;
  const others = validate(accepted.schema, value, path);
  if (others.some(isError)) return issues;
  const message = `${error.message}; ${allowance(accepted)}`;
  return [{ ...error, severity: 'warning', message }, ...others];
}

const allowance = ({ seen, said }: NonNullable<Schema['x-accepted']>): string =>
  seen === undefined
    ? `another page or sentence of the vendor, of ${said} or earlier, allows it`
    : `this is accepted though not documented, seen by ${seen}`;

/** Judges by what is documented. */
function documented(schema: Schema, value: unknown, path: Path): Issue[] {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  if (types.length > 0 && !types.some((type) => isOfType(type, value))) {
    return [
      issue(
        path,
        'type',
        schema.type,
        `must be ${types.map((type) => `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`).join(' or ')}`,
      ),
    ];
  }
  return [...values(schema, value, path), ...members(schema, value, path), ...shapes(schema, value, path)];
}

const issue = (
  path: Path,
  keyword: string,
  limit: unknown,
  demand: string,
  severity: Issue['severity'] = 'error',
): Issue => ({
  severity,
  path,
  keyword,
  limit,
  message: `${pathText(path) || 'the value'} ${demand}`,
});

/** Keywords about the value itself. */
function* values(schema: Schema, value: unknown, path: Path): Generator<Issue> {
  const bad = (keyword: keyof Schema, demand: string) => issue(path, keyword, schema[keyword], demand);
  if (schema.const !== undefined && value !== schema.const) yield bad('const', `must be ${schema.const}`);
  if (schema.enum && !schema.enum.includes(value)) yield bad('enum', `must be one of ${schema.enum.join(', ')}`);
  if (typeof value === 'number') {
    const {
      minimum = -Infinity,
      maximum = Infinity,
      exclusiveMinimum = -Infinity,
      exclusiveMaximum = Infinity,
    } = schema;
    if (value < minimum) yield bad('minimum', `must be ${minimum} or more`);
    if (value > maximum) yield bad('maximum', `must be ${maximum} or less`);
    if (value <= exclusiveMinimum) yield bad('exclusiveMinimum', `must be more than ${exclusiveMinimum}`);
    if (value >= exclusiveMaximum) yield bad('exclusiveMaximum', `must be less than ${exclusiveMaximum}`);
    if (schema.multipleOf && !isMultiple(value, schema.multipleOf)) {
      yield bad('multipleOf', `must be a multiple of ${schema.multipleOf}`);
    }
  }
  if (typeof value === 'string') {
    const { minLength = 0, maxLength = Infinity } = schema;
    // JSON Schema counts code points. A code unit is one, or half of one.
    const unsure = value.length < 2 * minLength || value.length > maxLength;
    const length = unsure ? [...value].length : value.length;
    if (length < minLength) yield bad('minLength', `must have ${minLength} characters or more`);
    if (length > maxLength) yield bad('maxLength', `must have ${maxLength} characters or fewer`);
    if (schema.pattern && !new RegExp(schema.pattern, 'u').test(value))
      yield bad('pattern', `must match ${schema.pattern}`);
    if (schema.format === 'uri' && !isUri(value)) yield bad('format', 'must be a URL, with its scheme');
  }
  if (Array.isArray(value)) {
    const { minItems = 0, maxItems = Infinity } = schema;
    if (value.length < minItems) yield bad('minItems', `must have ${minItems} items or more`);
    if (value.length > maxItems) yield bad('maxItems', `must have ${maxItems} items or fewer`);
  }
}

/** Keywords about members and items. */
function* members(schema: Schema, value: unknown, path: Path): Generator<Issue> {
  if (Array.isArray(value) && schema.items) {
    for (const [index, item] of value.entries()) yield* validate(schema.items, item, [...path, index]);
  }
  if (!isObject(value)) return;
  // JSON leaves these values out.
  const has = (name: string) => Object.hasOwn(value, name) && !/^(undefined|function|symbol)$/.test(typeof value[name]);
  const { 'x-unenforced': unenforced, 'x-unknown-fields': unknown } = schema;
  for (const name of schema.required ?? []) {
    if (has(name)) continue;
    const isLax = unenforced?.required.includes(name);
    const since = isLax ? ` by its page since ${unenforced?.since}, which the vendor is not known to enforce` : '';
    yield issue(path, 'required', name, `needs ${name}${since}`, isLax ? 'warning' : 'error');
  }
  for (const [given, needed] of Object.entries(schema.dependentRequired ?? {})) {
    for (const name of needed) {
      if (has(given) && !has(name)) yield issue(path, 'dependentRequired', name, `needs ${name} when it has ${given}`);
    }
  }
  const { properties = {}, additionalProperties = true } = schema;
  for (const name of Object.keys(value).filter(has)) {
    const property = Object.hasOwn(properties, name) ? properties[name] : additionalProperties;
    if (typeof property === 'object') yield* validate(property, value[name], [...path, name]);
    if (property !== false) continue;
    const demand = `has no ${name}${didYouMean(name, Object.keys(properties))}`;
    yield issue(path, 'additionalProperties', name, demand, unknown === 'refused' ? 'error' : 'warning');
  }
}

/** Keywords that apply other schemas to the same value. */
function* shapes(schema: Schema, value: unknown, path: Path): Generator<Issue> {
  const fits = (other: Schema) => !validate(other, value, path).some(isError);
  for (const part of schema.allOf ?? []) yield* validate(part, value, path);
  if (schema.anyOf) yield* choice('anyOf', schema.anyOf, value, path);
  if (schema.oneOf) yield* choice('oneOf', schema.oneOf, value, path);
  if (schema.not && fits(schema.not)) {
    const names = schema.not.required?.join(' together with ');
    yield issue(path, 'not', schema.not, names ? `must not have ${names}` : 'has values that do not go together');
  }
  if (schema.if) yield* validate((fits(schema.if) ? schema.then : schema.else) ?? {}, value, path);
}

/** What is wrong with a value that must fit one of several schemas: for oneOf, exactly one. Where none fits without, with warnings. */
function choice(keyword: 'anyOf' | 'oneOf', branches: readonly Schema[], value: unknown, path: Path): Issue[] {
  const judged = branches.map((branch) => validate(branch, value, path));
  const fitting = judged.filter((issues) => issues.length === 0).length;
  if (fitting === 1 || (fitting > 1 && keyword === 'anyOf')) return [];
  const accepted = judged.find((issues) => !issues.some(isError));
  if (fitting === 0 && accepted) return accepted;
  const quantity = keyword === 'oneOf' ? 'exactly one' : 'one or more';
  const names = branches.map(({ required }) => required?.join(' with '));
  if (names.every((name) => name !== undefined))
    return [issue(path, keyword, names, `needs ${quantity} of ${names.join(', ')}`)];
  const [nearest, next] = judged.map((issues) => issues.filter(isError)).sort((a, b) => a.length - b.length);
  if (nearest?.length && nearest.length !== next?.length) return nearest;
  return [issue(path, keyword, branches.length, `must fit ${quantity} of its ${branches.length} shapes`)];
}
