import type { PriceCount } from './ModelPrices.js';

/** The least and the most. */
export type Bounds = readonly [min: number, max: number];
/** Fields by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a field is given, and is no empty text or list. */
export const isGiven = (value: unknown): boolean => Object(value ?? '').length !== 0;

/** How often a price is charged, at least and at most; or the field on whose length that depends. */
export function quantity(
  { field = '', least, over, follows = '', limits, clips = '', clipLimits, items, free = 0, characters }: PriceCount,
  input: Fields,
  defaults: Fields,
  seconds: number | undefined,
): Bounds | string {
  const listed = (names: readonly string[]): unknown[] => names.flatMap((name) => input[name] ?? []);
  if (items) return both(Math.max(0, listed(items).length - free));
  if (characters) {
    const texts = listed([characters]).map((part) => Object(part).text ?? part);
    return both(texts.join('').length / 1000);
  }
  const number = (name: string): number => Number(input[name] ?? defaults[name]);
  const given = seconds && both(seconds);
  const said = isGiven(input[follows]) ? Number(input[field]) : number(field) / (over ? number(over) : 1);
  const made = said > 0 ? ([least ?? said, said] as const) : (follows && given) || limits;
  const taken = isGiven(input[clips]) ? given || clipLimits : both(0);
  if (!made) return follows || field;
  return taken ? [made[0] + taken[0], made[1] + taken[1]] : clips;
}

const both = (value: number): Bounds => [value, value];
