import { didYouMean } from '../../spelling/didYouMean.js';
import type { Schema } from '../../validation/Schema.js';
import { validate } from '../../validation/validate.js';
import type { Incoming } from '../Incoming.js';
import { MockError } from '../MockError.js';
import { readJson } from '../readJson.js';
import type { ControlRoute } from './ControlRoute.js';

/** The query parameters. @throws MockError naming one that is unknown, given twice or wrong. */
export function readQuery({ path, query = {} }: ControlRoute, search: string): Readonly<Record<string, unknown>> {
  const names = Object.keys(query);
  const given: Record<string, unknown> = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const { schema } = (Object.hasOwn(query, name) && query[name]) || {};
    if (schema === undefined)
      throw new MockError(`${path} has no parameter ${name.slice(0, 100)}${didYouMean(name, names)}`);
    if (Object.hasOwn(given, name)) throw new MockError(`${path}: ${name} is given twice`);
    given[name] = schema.type === 'number' && value !== '' ? Number(value) : value;
    check(schema, given[name], name);
  }
  const missing = names.find((name) => query[name]?.required && !Object.hasOwn(given, name));
  if (missing !== undefined) throw new MockError(`${path} needs the parameter ${missing}`);
  return given;
}

/** The parsed body; undefined if there is none. @throws MockError saying what is wrong in it. */
export async function readBody({ method, path, body }: ControlRoute, request: Incoming): Promise<unknown> {
  if (method === 'GET') return;
  const { value, problem } = await readJson(request);
  if (body === undefined) {
    if (value !== undefined || problem !== undefined) throw new MockError(`${method} ${path} takes no body`);
    return;
  }
  if (problem !== undefined) throw new MockError(problem);
  if (value === undefined && !body.optional) throw new MockError('The body must be JSON');
  // Scenarios are judged by whoever keeps them.
  if (value !== undefined && body.optional) check(body, value, 'body');
  return value;
}

function check(schema: Schema, value: unknown, name: string): void {
  const [issue] = validate(schema, value, [name]);
  if (issue) throw new MockError(issue.message);
}
