import { existsSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { type Kind, Misuse, type Option } from '../command/index.js';
import { isObject } from '../json/object.js';
import { parseJson } from '../json/parse.js';
import type { Schema } from '../validation/Schema.js';
import type { KnownModel } from './model.js';

/** The names of fields that take the URL of a file where the schema does not say so. */
const FILE = /(url|urls|url_list|image_input|input_image|first_frame|reference_(image|video|voice))$/;

/** The options that a model adds to a command: one for each field. */
export function fieldOptions(model: KnownModel): Record<string, Option> {
  const { properties = {}, required = [] } = model.input;
  const entries = Object.entries(properties).map(([name, schema]) => [name, optionOf(model, name, schema)] as const);
  const isRequired = ([name]: readonly [string, Option]) => required.includes(name);
  return Object.fromEntries([...entries.filter(isRequired), ...entries.filter((entry) => !isRequired(entry))]);
}

function optionOf({ fields, input, defaults }: KnownModel, name: string, schema: Schema): Option {
  const kebab = name.replaceAll('_', '-');
  const kind = kindOf(name, schema);
  const words = fields[name]?.replace(/\.$/, '') ?? '';
  const choices = (schema.items ?? schema).enum?.map(String) ?? [];
  // A short list is in the description already.
  const isListed = choices.every((choice) => words.includes(choice));
  const isRequired = input.required?.includes(name) && !Object.hasOwn(defaults, name);
  return {
    summary: `${words}${isListed ? '' : `. One of ${choices.join(', ')}`}${isRequired ? ' (required)' : ''}`,
    section: 'Fields',
    ...(kebab !== name && { alias: [kebab] }),
    ...(schema.type === 'boolean' ? { negatable: true } : { kind }),
    ...(schema.type === 'array' && { many: true }),
  };
}

/** The field that a text without an option is for: the prompt, or the only text that the model must be given. */
export function promptField({ input }: KnownModel): string | undefined {
  const { properties = {}, required = [] } = input;
  if (properties.prompt !== undefined) return 'prompt';
  const isText = (name: string, { type, enum: choices }: Schema) =>
    type === 'string' && choices === undefined && !takesFile(name, properties[name]) && !/id$/i.test(name);
  const texts = required.filter((name) => isText(name, properties[name] ?? {}));
  return texts.length === 1 ? texts[0] : undefined;
}

/**
 * The values of the fields that were given as options, as the schema has them.
 *
 * @param uploads Whether `@file` becomes a `file:` URL; else it stays a text.
 */
export function fieldValues(
  { input }: KnownModel,
  values: Readonly<Record<string, unknown>>,
  uploads: boolean,
): Record<string, unknown> {
  const given = Object.entries(input.properties ?? {}).flatMap(([name, schema]): [string, unknown][] => {
    const value = values[name];
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    // A list can be given at once, as JSON, or item by item.
    const whole = schema.type === 'array' && Array.isArray(value) ? value.flatMap(itemsOf(schema)) : value;
    return [[name, uploads ? withFiles(name, schema, whole) : whole]];
  });
  return Object.fromEntries(given);
}

/** Of a list of lists, `[1, 2]` is one item. */
const itemsOf =
  ({ items }: Schema) =>
  (value: unknown) =>
    items?.type === 'array' && !isDeep(value) ? [value] : value;
const isDeep = (value: unknown): boolean => Array.isArray(value) && value.every((each) => Array.isArray(each));

function withFiles(name: string, schema: Schema | undefined, value: unknown): unknown {
  if (typeof value === 'string' && takesFile(name, schema)) {
    if (value.startsWith('@')) return pathToFileURL(value.slice(1));
    // Some schemas ask for no URL here, and a task that names a file of this machine would be bought, and fail.
    if (existsSync(value)) throw new Misuse(`--${name} is a file of this machine; @${value} uploads it`);
  }
  if (Array.isArray(value)) return value.map((each) => withFiles(name, schema?.items, each));
  if (!isObject(value)) return value;
  const members = Object.entries(value);
  return Object.fromEntries(members.map(([key, each]) => [key, withFiles(key, schema?.properties?.[key], each)]));
}

/** Whether a field, or the items of a list, take the URL of a file. */
export const takesFile = (name: string, schema: Schema | undefined): boolean =>
  schema?.enum === undefined && ((schema?.items ?? schema)?.format === 'uri' || FILE.test(name));

/** How the text of an option becomes the value of a field. What the value may be, validation says later. */
function kindOf(name: string, schema: Schema): Kind<unknown> {
  const { type, items } = schema;
  if (type === 'array') {
    const item = kindOf(name, items ?? {});
    const list = (text: string) => (/^\s*\[/.test(text) ? parseJson(text) : undefined);
    return { ...item, must: `${item.must}, or a list as JSON`, parse: (text) => list(text) ?? item.parse(text) };
  }
  const choices = schema.enum?.map(String);
  if (type === 'integer' || type === 'number') {
    const parse = (text: string) => (text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : undefined);
    return { placeholder: 'number', must: 'be a number', parse, ...(choices && { suggest: listed(choices) }) };
  }
  if (type === 'object' || type === undefined)
    return { placeholder: 'json', must: 'be JSON', parse: (text) => parseJson(text) };
  const placeholder = choices ? 'choice' : takesFile(name, schema) ? 'url|@file' : 'text';
  return { placeholder, must: 'be a text', parse: (text) => text, ...(choices && { suggest: listed(choices) }) };
}

const listed = (choices: readonly string[]) => async () => choices.map((choice) => [choice, ''] as const);
