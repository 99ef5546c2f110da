import { observed } from '../../generated/observed.js';
import { isObject } from '../json/object.js';

/**
 * The `param` of a task: the input as JSON text within JSON text. As in every recorded one, all members are there, no default is
 * filled in, and the members of the input have the order in which a Java HashMap goes through them.
 */
export function paramOf(model: string, input: unknown): string {
  return JSON.stringify({ input: isObject(input) ? inputText(model, input) : JSON.stringify(input), model });
}

function inputText(model: string, input: object): string {
  const numbers = Object.hasOwn(observed, model) ? (observed[model]?.numbers ?? []) : [];
  const members = inHashOrder(Object.entries(input)).map(([name, value]) => {
    const isNumber = numbers.includes(name) && typeof value === 'string' && /^\d{1,15}$/.test(value);
    return `${JSON.stringify(name)}:${JSON.stringify(isNumber ? Number(value) : value)}`;
  });
  // Put together by hand, because an object would move names that are numbers to its front.
  return `{${members.join(',')}}`;
}

/** Sorts by the bucket of a java.util.HashMap. Within a bucket, what came first is first. */
function inHashOrder(entries: readonly [name: string, value: unknown][]) {
  let buckets = 16;
  while (entries.length > buckets * 0.75) buckets *= 2;
  const bucketOf = ([name]: readonly [string, unknown]) => hashOf(name) & (buckets - 1);
  return [...entries].sort((a, b) => bucketOf(a) - bucketOf(b));
}

/** What a HashMap takes for the hash of a text: `String.hashCode`, with its upper half mixed in. */
function hashOf(text: string): number {
  let hash = 0;
  for (let place = 0; place < text.length; place++) hash = (Math.imul(31, hash) + text.charCodeAt(place)) | 0;
  return hash ^ (hash >>> 16);
}
