import type { PriceCount } from './ModelPrices.js';

type Bounds = readonly [min: number, max: number];

/** Fields by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a field is given, and not empty. */
export const isGiven = (value: unknown): boolean =>
  Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';

/** How often a price is charged, at least and at most; or why nobody can tell. */
export function quantity(
  {
    field = '',
    over = '',
    follows = '',
    limits,
    clips = '',
    clipLimits,
    items,
    free = 0,
    upTo,
    characters = '',
  }: PriceCount,
  input: Fields,
  defaults: Fields,
  seconds: number | undefined,
): Bounds | string {
  const number = (name: string): number => Number(input[name] ?? defaults[name]);
  const list = (name: string): unknown[] => (isGiven(input[name]) ? [input[name]].flat() : []);
  if (items) return both(Math.max(0, items.flatMap(list).length - free));
  if (upTo) return [1, Math.max(1, number(upTo) || 1)];
  if (characters) {
    const texts = list(characters).map((part) => `${Object(part).text ?? part}`);
    return both([...texts.join('')].length / 1000);
  }
  const clipsGiven = isGiven(input[clips]);
  const said = isGiven(input[follows]) ? Number(input[field]) : number(field) / (over ? number(over) : 1);
  const output = said > 0 ? said : follows ? seconds : undefined;
  const made = output ? both(output) : limits;
  const taken = clipsGiven ? (seconds ? both(seconds) : clipLimits) : both(0);
  if (made && taken) return [made[0] + taken[0], made[1] + taken[1]];
  return `It depends on the length of ${made ? clips : follows || field}: pass seconds`;
}

const both = (value: number): Bounds => [value, value];
