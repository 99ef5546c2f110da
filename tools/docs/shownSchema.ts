import type { Schema } from '../contract/PublishedBundle.js';
import { shortDescription } from './shortDescription.js';

/** What Redoc cannot show, and its search does not look beyond. The descriptions say it in words. */
const UNSHOWN = ['allOf', 'not', 'if', 'then', 'else', 'dependentRequired'];

/**
 * A variant as Redoc shows it: without the rules that it cannot show, without the words for what it shows beside them, and with
 * names for alternatives.
 */
export function shownSchema(variant: Schema): Schema {
  const shown = Object.entries(variant).filter(([key]) => !('properties' in variant && UNSHOWN.includes(key)));
  return Object.fromEntries(shown.map(([key, value]) => [key, shownPart(variant, key, value)]));
}

function shownPart(schema: Schema, key: string, part: unknown): unknown {
  if (key === 'examples') return part;
  if (key === 'description' && typeof part === 'string') return shortDescription({ ...schema, description: part });
  if (Array.isArray(part))
    return /^(any|one)Of$/.test(key) ? part.map(titled) : part.map((each) => shownPart({}, '', each));
  // What is an object and no list has keywords, or schemas by name.
  return typeof part === 'object' && part !== null ? shownSchema(part as Schema) : part;
}

/** Redoc shows alternatives as tabs, which it would call "object (2)". */
const titled = (branch: Schema): Schema =>
  branch.required === undefined || branch.title !== undefined
    ? branch
    : { title: `with ${branch.required.join(' and ')}`, ...branch };
