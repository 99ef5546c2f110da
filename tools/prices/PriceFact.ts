import { isDeepStrictEqual } from 'node:util';
import type { PriceRow } from '../contract/prices.js';

/** The file with what the price lists said: the names of the feed, and what each is tied to. */
export const FACTS = 'test/facts/prices.json';

/** One price as a list of the vendor has it. */
export interface PriceFact extends Omit<PriceRow, 'per'> {
  /** The words of the list, in small letters and without punctuation: `name`, a space, `what`. */
  readonly name: string;
  readonly what: string;
  /** Null if the list has no unit. */
  readonly per: string | null;
  readonly models: readonly string[];
  readonly when: Readonly<Record<string, unknown>>;
  /** The day on which it was read, if not that of the first reading. */
  readonly listed?: string;
  /** Where it stands, if not in the feed. */
  readonly source?: string;
  /** What the contract says instead of what the list says; null: it leaves the row out. `reason` says why. */
  readonly contract?: Partial<PriceRow> | null;
  readonly reason?: string;
}

/** The day of the first reading of the feed. */
export const FIRST_READ = '2026-09-28';

/** The rows that the contract has of a model by the facts, as few as possible. */
export function rowsOf(facts: readonly PriceFact[], model: string): PriceRow[] {
  const own = facts.filter(({ models, contract }) => models.includes(model) && contract !== null);
  return merged(
    own.map(({ when, credits, per, part, also, contract }) => ({
      ...(Object.keys(contract?.when ?? when).length > 0 && { when }),
      ...{ credits, per: per ?? '' },
      ...(part !== undefined && { part }),
      ...(also !== undefined && { also }),
      ...contract,
    })),
  );
}

/** Joins rows that differ in the values of one field only. */
function merged([first, ...others]: readonly PriceRow[]): PriceRow[] {
  if (first === undefined) return [];
  for (const [at, other] of others.entries()) {
    const both = joined(first, other);
    if (both !== undefined) return merged([both, ...others.filter((_, index) => index !== at)]);
  }
  return [first, ...merged(others)];
}

function joined(
  { when = {}, ...price }: PriceRow,
  { when: other = {}, ...otherPrice }: PriceRow,
): PriceRow | undefined {
  const names = Object.keys(when);
  const [name, ...more] = names.filter((name) => !isDeepStrictEqual(when[name], other[name]));
  const isOther = names.length !== Object.keys(other).length || !isDeepStrictEqual(price, otherPrice);
  if (isOther || name === undefined || more.length > 0) return;
  const values = [when[name], other[name]].flat();
  // `present` has no list.
  return values.some((value) => Object(value) === value)
    ? undefined
    : { when: { ...when, [name]: [...new Set(values)] }, ...price };
}

/** The same rows with one value of a field each, as texts, to compare two lists. */
export function singles(rows: readonly PriceRow[]): string[] {
  return rows
    .flatMap(({ when = {}, ...price }) => {
      const whens = Object.entries(when).reduce<object[]>(
        (made, [name, values]) => made.flatMap((each) => [values].flat().map((value) => ({ ...each, [name]: value }))),
        [{}],
      );
      return whens.map((when) => JSON.stringify(sorted({ ...price, when: sorted(when) })));
    })
    .sort();
}

const sorted = (object: object): object => Object.fromEntries(Object.entries(object).sort());
