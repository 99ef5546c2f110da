import { listOf, textOf } from './Contract.js';
import type { Finding, Impact } from './Finding.js';

/** A change of a schema or an operation, whomever it concerns. */
export interface Change {
  readonly impact: Impact;
  readonly says: string;
  /** Whether it breaks callers though every value is right that was: what they name is gone. */
  readonly isLoss?: boolean;
}

/** A change at a place such as `.input.images[]`, in words. */
export const change = (impact: Impact, where: string, says: string, isLoss = false): Change => ({
  impact,
  says: where === '' ? says : `\`${where.replace(/^[./]/, '')}\`: ${says}`,
  isLoss,
});

/** What changed for a subject. */
export const of = (subject: string, changes: readonly Change[]): Finding[] =>
  changes.map(({ impact, says }) => ({ subject, impact, says }));

/** What became of a keyword or another member, in words. */
export function became(name: string, before: unknown, after: unknown): string {
  if (name === 'enum' && before === undefined) return `takes only ${show(after)}, had no enum`;
  if (name === 'required' || (Array.isArray(before) && Array.isArray(after))) {
    const [old, now] = [listOf(before), listOf(after)];
    const [gained, lost] = [without(now, old), without(old, now)];
    if (gained + lost === '') return `${name} is in another order`;
    const said = [gained && `${name} gained ${gained}`, lost && `${name} lost ${lost}`];
    return said.filter((each) => each !== '').join('; ');
  }
  if (before === undefined) return `${name} is ${show(after)}, was not set`;
  if (after === undefined) return `${name} ${show(before)} is gone`;
  return `${name} is ${show(after)}, was ${show(before)}`;
}

/** The items of a list that another has not, in words. */
function without(list: readonly unknown[], others: readonly unknown[]): string {
  const known = new Set(others.map((each) => textOf(each)));
  return list
    .filter((each) => !known.has(textOf(each)))
    .map(show)
    .join(', ');
}

/** A value as JSON, cut off where it is long. */
export function show(value: unknown): string {
  const text = textOf(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
