import { type Change, placeOf } from './Change.js';
import { componentOf } from './Contract.js';
import { fieldOf } from './pointer.js';

const PROSE = new Set('title description summary example examples externalDocs'.split(' '));

/** A change in words. `own` is the component of its subject, which need not be named. */
export function sentence(change: Change, own: string | undefined): string {
  const { kind, property, base, revision } = change;
  const where = quoted(placeName(placeOf(change).tokens, own));
  if (kind === 'added') return `${where}is new`;
  if (kind === 'removed') return `${where}is gone`;
  const before = base?.value;
  const after = revision?.value;
  if (property === undefined || PROSE.has(property)) return `${where}${property ?? 'text'} changed`;
  if (property === 'key') return `${where}is called ${show(after)}, was ${show(before)}`;
  if (property === 'required' || property === 'enum') return `${where}${lists(property, before, after)}`;
  if (before === undefined) return `${where}${property} is ${show(after)}, was not set`;
  if (after === undefined) return `${where}${property} ${show(before)} is gone`;
  return `${where}${property} is ${show(after)}, was ${show(before)}`;
}

/** A place in a contract as a person writes it. `own` is the component of its subject, which need not be named. */
export function placeName(tokens: readonly string[], own?: string): string {
  const component = componentOf(tokens);
  if (component === undefined) {
    // The subject names path and method, or the callback.
    const named = tokens[0] !== 'paths' ? 0 : tokens[3] === 'callbacks' ? 7 : 3;
    return fieldOf(tokens.slice(named));
  }
  const inside = fieldOf(tokens.slice(3));
  return component === own ? inside : [tokens[2], inside].filter((part) => part !== '').join('.');
}

function lists(property: string, before: unknown, after: unknown): string {
  if (!Array.isArray(before ?? []) || !Array.isArray(after ?? []))
    return `${property} is ${show(after)}, was ${show(before)}`;
  if (property === 'enum' && before === undefined) return `takes only ${show(after)}, had no enum`;
  if (property === 'enum' && after === undefined) return `enum ${show(before)} is gone`;
  const old = Array.isArray(before) ? before : [];
  const now = Array.isArray(after) ? after : [];
  const gained = now.filter((each) => !old.includes(each));
  const lost = old.filter((each) => !now.includes(each));
  const said = [
    ...(gained.length > 0 ? [`${property} gained ${gained.map(show).join(', ')}`] : []),
    ...(lost.length > 0 ? [`${property} lost ${lost.map(show).join(', ')}`] : []),
  ];
  return said.length > 0 ? said.join('; ') : `${property} is in another order`;
}

const quoted = (where: string) => (where === '' ? '' : `\`${where}\`: `);

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
