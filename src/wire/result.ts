import type { components } from '../../generated/schema.js';
import { isObject } from '../json/object.js';
import { parseJson } from '../json/parse.js';

/**
 * What a succeeded task made: `resultUrls` for media, `resultObject` for text and data, `data` for songs. Models may add members
 * and have results of their own.
 */
export type TaskResult = components['schemas']['TaskResult'];

/**
 * Reads the result of a task that succeeded. It was paid for, so nothing about it is an error.
 *
 * @returns The result by member, and what came: the value of the JSON text, or the text if it is not JSON.
 */
export function readResult(record: { readonly resultJson?: unknown; readonly response?: unknown }) {
  const { resultJson, response } = record;
  const told = parsed(resultJson);
  // Since autumn 2026 records have the result twice.
  const raw = isEmpty(told) && !isEmpty(response) ? parsed(response) : told;
  const members = isObject(raw) ? Object.entries(raw) : [];
  const result = Object.fromEntries(members.map(inForm).filter(([, value]) => value !== undefined));
  return { result: result as TaskResult, raw }; // The known members are in form, the others are unknown to the type.
}

function parsed(json: unknown): unknown {
  const value = parseJson(json);
  return value === undefined ? json : value;
}

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || value === '' || (isObject(value) && Object.keys(value).length === 0);

const isText = (value: unknown): boolean => typeof value === 'string';

/** What the items of the known lists are, and what the other known members are. */
const ITEMS = new Map([
  ['resultUrls', isText],
  ['resultWaterMarkUrls', isText],
  ['data', isObject],
]);
const MEMBERS = new Map([
  ['firstFrameUrl', isText],
  ['lastFrameUrl', isText],
  ['resultObject', isObject],
]);

/** A member as the type has it: undefined if a known one came in another form, and a list without the items that did. */
function inForm([name, value]: [string, unknown]): [string, unknown] {
  const isItem = ITEMS.get(name);
  if (isItem) return [name, Array.isArray(value) ? value.filter(isItem) : undefined];
  return [name, MEMBERS.get(name)?.(value) === false ? undefined : value];
}
