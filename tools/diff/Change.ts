import { tokensOf } from './Contract.js';

/** One side of a change. */
interface Side {
  /** Where it is written, as a JSON pointer: in a component, where `path` goes through what refers to it. */
  readonly pointer: string;
  readonly value?: unknown;
}

/** A change as `redocly diff --format json` reports it. */
export interface Change {
  /** The way from the root, through references. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly property?: string;
  readonly impact: 'major' | 'minor' | 'patch';
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  readonly base?: Side;
  readonly revision?: Side;
}

/** Where a change is written, the changed member left out; `from` is the contract that has it. */
export function placeOf({ base, revision, property }: Change): { from: 'base' | 'revision'; tokens: string[] } {
  const from = revision !== undefined && (revision.value !== undefined || base === undefined) ? 'revision' : 'base';
  const tokens = tokensOf((from === 'revision' ? revision : base)?.pointer ?? '#');
  return { from, tokens: tokens.at(-1) === property ? tokens.slice(0, -1) : tokens };
}
