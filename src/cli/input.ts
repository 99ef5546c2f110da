import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Misuse } from '../command/index.js';
import { isObject } from '../json/object.js';
import { parseJson } from '../json/parse.js';
import { didYouMean } from '../spelling/didYouMean.js';
import type { Issue } from '../validation/index.js';
import { fieldValues, promptField, takesFile } from './fields.js';
import type { KnownModel } from './model.js';
import { readText } from './readText.js';

/** The input of a task. Files that are still to be uploaded are `file:` URLs. */
export type Input = Readonly<Record<string, unknown>>;

/** Where an input comes from: options of the fields, a text without an option, and a file. */
export interface Given {
  readonly values: Readonly<Record<string, unknown>>;
  readonly prompt?: string | undefined;
  /** A path, or `-` for standard input. It holds an input, or a request with `model` and `input`. */
  readonly file?: string | undefined;
}

/** Puts the input of a task together; an option goes before what the file has. @throws Misuse if that cannot be done. */
export async function readInput(model: KnownModel, { values, prompt, file }: Given): Promise<Input> {
  const own = { ...fieldValues(model, values, true) };
  if (prompt !== undefined) {
    const field = promptField(model);
    if (field === undefined)
      throw new Misuse(`${model.id} takes no prompt; its fields are ${namesOf(model).join(', ')}`);
    if (own[field] !== undefined) throw new Misuse(`The prompt is given twice: as an argument and as --${field}`);
    own[field] = prompt;
  }
  return { ...(file === undefined ? {} : inputIn(await readText(file), file, model.id)), ...own };
}

const namesOf = ({ input }: KnownModel): string[] => Object.keys(input.properties ?? {}).map((name) => `--${name}`);

function inputIn(text: string, file: string, model: string): Input {
  const value = parseJson(text);
  const where = file === '-' ? 'Standard input' : file;
  if (!isObject(value)) throw new Misuse(`${where} must be a JSON object: an input, or a request with model and input`);
  if (!isObject(value.input)) return value;
  if (value.model !== undefined && value.model !== model)
    throw new Misuse(`${where} is for ${value.model}, and not for ${model}`);
  return value.input;
}

/**
 * What is wrong with an input, as a person types it: errors, and warnings of what the vendor is not known to refuse.
 *
 * @param ignored Keywords that do not count.
 */
export async function judged(
  model: KnownModel,
  input: Input,
  ignored: readonly string[] = [],
): Promise<{ errors: string[]; warnings: string[] }> {
  const { validateInput } = await import('../validation/index.js');
  const issues = validateInput(
    model.id,
    shown(input, (url) => `https://files.invalid/${basename(url.pathname)}`),
  );
  const texts = (severity: Issue['severity']) =>
    issues
      .filter((issue) => issue.severity === severity && !ignored.includes(issue.keyword))
      .map((issue) => sentence(model, input, issue));
  return { errors: texts('error'), warnings: texts('warning') };
}

function sentence(model: KnownModel, input: Input, { message, path, keyword, limit }: Issue): string {
  const text = message.replace(/^input\.(\w+)/, '--$1').replace(/^input /, 'The input ');
  const value = path.slice(1).reduce<unknown>((inner, step) => Object(inner)[step], input);
  if (keyword === 'enum' && Array.isArray(limit)) return `${text}${didYouMean(`${value}`, limit.map(String))}`;
  const isFile =
    keyword === 'format' &&
    typeof value === 'string' &&
    takesFile(`${path[1]}`, model.input.properties?.[`${path[1]}`]);
  // Who names a file as everywhere else learns how to name it here.
  return isFile && !/^\w+:/.test(value) ? `${text}; @${value} uploads a file` : text;
}

/** An input as it is shown or judged, with a text for each file. */
export const shown = (input: Input, replace: (url: URL) => string): Input =>
  Object.fromEntries(Object.entries(input).map(([name, value]) => [name, withTexts(value, replace)]));

function withTexts(value: unknown, replace: (url: URL) => string): unknown {
  if (value instanceof URL) return replace(value);
  if (Array.isArray(value)) return value.map((each) => withTexts(each, replace));
  return isObject(value) ? shown(value, replace) : value;
}

/** How a file was given: `@` and its path. */
export const filePath = (url: URL): string => `@${fileURLToPath(url)}`;
