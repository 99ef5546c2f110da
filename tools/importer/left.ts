import { isObject } from '../../src/json/object.js';
import type { Schema } from '../../src/validation/Schema.js';
import { validate } from '../../src/validation/validate.js';
import type { Json } from './Page.js';

/** What has to be written by hand in a model file: the places that still say TODO. */
export function leftToWrite(file: Json, path: readonly string[] = []): string[] {
  const place = path.filter((name, at) => name !== 'properties' || path[at - 1] === 'properties').join('.');
  if (typeof file === 'string') return /^TODO\b/.test(file) ? [`${place}: ${file}`] : [];
  if (typeof file !== 'object' || file === null) return [];
  if (path.join() === 'examples' && Array.isArray(file) && file.length === 0)
    return [`${place}: TODO: write a request`];
  return Object.entries(file).flatMap(([name, member]) => leftToWrite(member, [...path, name]));
}

/** The examples of a model file whose input no longer fits its schema, with the first reason each. */
export function unfitExamples(file: unknown): string[] {
  const { properties, examples } = isObject(file) ? file : {};
  const schema = isObject(properties) ? properties.input : undefined;
  if (!isObject(schema) || !Array.isArray(examples)) return [];
  return examples.flatMap((example: unknown, index) => {
    // The file was opened as a model file, so its input is a schema; what validation does not know, it leaves out.
    const [issue] = validate(schema as Schema, isObject(example) ? example.input : undefined, ['input']);
    return issue === undefined ? [] : [`examples.${index}: it no longer fits, ${issue.message}`];
  });
}
