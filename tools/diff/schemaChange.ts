import { type Change, placeOf } from './Change.js';
import { at, tokensOf } from './Contract.js';
import type { Located } from './guarantees.js';
import { partsOf } from './pointer.js';

/** The keywords that hold other schemas against the same value. */
const RULES = new Set('allOf anyOf oneOf not if then else dependentSchemas dependentRequired'.split(' '));

/** A keyword that changed, and the schema that has it, before and after. */
export interface SchemaChange {
  readonly keyword: string;
  readonly base: Located;
  readonly revision: Located;
}

/**
 * Finds the keyword that changed: of a rule, however deep inside, the outermost.
 *
 * @returns undefined if it is in no schema, or a property came or went, or the schema itself did.
 */
export function schemaChangeOf(
  change: Change,
  contracts: { base: unknown; revision: unknown },
): SchemaChange | undefined {
  const { property } = change;
  const name = property === undefined ? [] : [property];
  const place = [...placeOf(change).tokens, ...name];
  const parts = partsOf(place);
  const root = parts.findIndex(({ token, keyword }) => keyword && /^schemas?$/.test(token));
  const rule = parts.findIndex(({ token, keyword }, index) => index > root && keyword && RULES.has(token));
  const end = rule < 0 ? parts.length - 1 : rule;
  const part = parts[end];
  if (root < 0 || end === root || !part?.keyword || part.token === 'properties') return undefined;
  const located = (side: 'base' | 'revision'): Located => {
    const own = tokensOf(change[side]?.pointer ?? '');
    // A side that has nothing there has no pointer: the other side's leads to the schema around it.
    const tokens = own.length === 0 ? place : own.at(-1) === property ? own : [...own, ...name];
    return { contract: contracts[side], schema: at(contracts[side], tokens.slice(0, end - place.length)) };
  };
  const [base, revision] = [located('base'), located('revision')];
  if (base.schema === undefined || revision.schema === undefined) return undefined;
  return { keyword: /^(then|else)$/.test(part.token) ? 'if' : part.token, base, revision };
}
