import { isObject } from '../json/object.js';
import type { Incoming } from './Incoming.js';

/** What the journal keeps of a request: little, until somebody looks. */
export interface Sent {
  readonly headers: Incoming['headers'];
  /** The body as JSON, perhaps cut. */
  body?: string;
  cut?: string;
}

/** What was sent, for a test to look at. */
export interface SentParts {
  /** The `input` of a createTask, as it was sent. */
  readonly input?: unknown;
  /** The `callBackUrl` of a createTask, as it was sent. */
  readonly callBackUrl?: unknown;
  /** By name in lower case, without those that hold keys and cookies. */
  readonly headers: Readonly<Record<string, string>>;
  /** What is missing from `input`, if it was too large to be kept. */
  readonly cut?: string;
}

/** A longer body is cut. Prompts of the documented length are shorter. */
const KEPT = 16 * 2 ** 10;
const SECRET = ['authorization', 'proxy-authorization', 'cookie'];

/** What is kept of a body: all of it, or the beginning of each of its parts. */
export function keptBody(text: string, value: unknown): Pick<Sent, 'body' | 'cut'> {
  if (text.length <= KEPT) return { body: text };
  const cut = `The body has ${text.length} characters. Of more than ${KEPT}, only the beginning is kept.`;
  return { body: JSON.stringify(abridged(value, { left: KEPT / 2 })), cut };
}

/** How many characters are kept, about. */
export function sizeOf({ headers, body = '' }: Sent): number {
  let size = body.length;
  // In process, nobody sends what is too long for this process.
  if (!isIterable(headers)) for (const name in headers) size += name.length + (headers[name]?.length ?? 0);
  return size;
}

/** What was sent, parsed anew for each who asks, so that nobody changes it for the others. */
export function partsOf({ headers, body, cut }: Sent): SentParts {
  const parsed: unknown = body === undefined ? undefined : JSON.parse(body);
  const { input, callBackUrl } = isObject(parsed) ? parsed : {};
  const given = isIterable(headers) ? [...headers] : Object.entries(headers);
  const told = given.filter(([name]) => !SECRET.includes(name)).map(([name, value]) => [name, `${value}`] as const);
  return {
    ...(input !== undefined && { input }),
    ...(callBackUrl !== undefined && { callBackUrl }),
    headers: Object.fromEntries(told),
    ...(cut !== undefined && { cut }),
  };
}

const isIterable = (headers: Incoming['headers']): headers is Headers | ReadonlyMap<string, string> =>
  Symbol.iterator in headers;

/** A copy in which texts are cut, and what is beyond the budget is counted instead. */
function abridged(value: unknown, budget: { left: number }): unknown {
  budget.left -= 8;
  if (typeof value === 'string') {
    const kept = value.slice(0, Math.max(0, budget.left));
    budget.left -= kept.length;
    return kept.length === value.length ? value : `${kept}… (${value.length} characters)`;
  }
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const item of value) {
      if (budget.left <= 0) return [...items, `… (${value.length} items)`];
      items.push(abridged(item, budget));
    }
    return items;
  }
  if (!isObject(value)) return value;
  const names = Object.keys(value);
  const members: [string, unknown][] = [];
  for (const name of names) {
    if (budget.left <= 0) return Object.fromEntries([...members, ['…', `${names.length} members`]]);
    budget.left -= name.length;
    members.push([name.slice(0, 100), abridged(value[name], budget)]);
  }
  return Object.fromEntries(members);
}
