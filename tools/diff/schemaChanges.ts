import { became, type Change, change } from './Change.js';
import type { Impact } from './Finding.js';
import { demandOf, guarantees } from './guarantees.js';
import { isProse, isWord } from './keywords.js';
import type { Pairs } from './Pairs.js';
import { listOf, membersOf, nodeOf, type Place } from './Place.js';
import { merged, partsOf } from './parts.js';
import { isSame, Versions } from './Versions.js';

/** How a schema, or what holds it, is used. */
export interface Use {
  /** Whether callers receive it: in an answer, or in what a callback sends. They send the rest. */
  readonly isReceived: boolean;
  readonly pairs: Pairs;
  /** The component of the subject, such as `schemas/Wan`, which need not be named. */
  readonly own?: string;
}

/**
 * What changed of a schema, keyword by keyword. It breaks callers if something that they may send is not right any more, if
 * something that they may receive could not come before, or if something goes that they name. Unsure is breaking.
 */
export function schemaChanges(schema: Versions, use: Use): Change[] {
  const changes = [...walk(schema, { use, at: '', seen: new Set() })];
  if (changes.every(({ impact }) => impact === 'patch')) return changes;
  if (isKept(schema, use))
    return changes.map((each) => (each.impact === 'patch' || each.isLoss ? each : { ...each, impact: 'minor' }));
  if (changes.some(({ impact }) => impact === 'major')) return changes;
  const says = use.isReceived ? 'may be what it could not be before' : 'takes less than before';
  return [...changes, change('major', '', `${says}; compare the two versions`)];
}

const isKept = ({ before, after }: Versions, { isReceived, pairs }: Use): boolean =>
  isReceived ? guarantees(after, before, pairs) : guarantees(before, after, pairs);

/** How far a walk through a schema has come. */
interface Step {
  readonly use: Use;
  readonly at: string;
  /** The verdict on the rule around, such as `anyOf`, for all that changed inside. */
  readonly verdict?: Impact;
  /** Whether what is inside is a condition, or depends on one: nobody names its properties. */
  readonly isConditional?: boolean;
  /** What was walked through already, since a schema may hold itself. */
  readonly seen: Set<string>;
}

function* walk(schema: Versions, step: Step): Generator<Change> {
  if (schema.areSame) return;
  const { before, after } = schema;
  const [a, b] = [partsOf(before), partsOf(after)];
  if (a === undefined || b === undefined) return yield change('major', step.at, 'cannot be compared');
  if (before.component !== undefined || after.component !== undefined) {
    const here = JSON.stringify([before.value, after.value, step.verdict]);
    if (step.seen.has(here)) return;
    step.seen.add(here);
  }
  const whole = new Versions(before.with(merged(a)), after.with(merged(b)));
  for (const keyword of whole.names) yield* keywordChanges(keyword, whole, { ...step, at: placeOf(after, step) });
}

/** A component is named, if nothing is said beside. */
function placeOf({ value, component }: Place, { at, use }: Step): string {
  const isAlone = membersOf(value).every(([name]) => name === '$ref' || isWord(name));
  if (component === undefined || !isAlone) return at;
  return component === use.own ? '' : component.slice(component.indexOf('/') + 1);
}

function* keywordChanges(keyword: string, schema: Versions, step: Step): Generator<Change> {
  const { at } = step;
  const versions = schema.at(keyword);
  const [was, is] = [versions.before.value, versions.after.value];
  if (keyword === 'properties') return yield* propertyChanges(schema, step);
  if (versions.areSame) return;
  if (isProse(keyword)) return yield change('patch', at, `${keyword} changed`);
  const verdict = verdictOn(keyword, schema, step);
  if (/^(allOf|anyOf|oneOf)$/.test(keyword)) return yield* branchChanges(keyword, versions, { ...step, verdict });
  if (nodeOf(was) !== undefined && nodeOf(is) !== undefined) {
    if (keyword === 'discriminator') return yield* discriminatorChanges(versions, at);
    if (keyword === 'items') return yield* walk(versions, { ...step, at: `${at}[]` });
    const inside = { ...step, at: `${at}/${keyword}` };
    // What is encoded in a text is named like the text.
    if (keyword === 'contentSchema') return yield* walk(versions, step);
    if (keyword === 'additionalProperties') return yield* walk(versions, inside);
    if (/^(if|then|else|not)$/.test(keyword)) return yield* walk(versions, { ...inside, verdict, isConditional: true });
  }
  // Programs choose a type by these.
  const isLoss = keyword === 'x-result' || (keyword === 'discriminator' && is === undefined);
  yield change(isLoss ? 'major' : verdict, at, became(keyword, was, is), isLoss);
}

function verdictOn(keyword: string, { before, after }: Versions, { use, verdict }: Step): Impact {
  if (isWord(keyword)) return 'minor';
  const [was, is] = [before.node ?? {}, after.node ?? {}];
  if (areReordered(keyword, was[keyword], is[keyword])) return 'patch';
  if (verdict !== undefined) return verdict;
  // Who sends has to meet what is demanded now; who receives relies on what was.
  const [old, now] = use.isReceived
    ? [before.with(demandOf(was, keyword)), after]
    : [before, after.with(demandOf(is, keyword))];
  return isKept(new Versions(old, now), use) ? 'minor' : 'major';
}

function areReordered(keyword: string, before: unknown, after: unknown): boolean {
  const sorted = (_: string, value: unknown) =>
    Array.isArray(value) ? value.map((each) => JSON.stringify(each)).sort() : value;
  const isSet = /^(enum|required|type|dependentRequired)$/.test(keyword);
  return isSet && JSON.stringify(before, sorted) === JSON.stringify(after, sorted);
}

function* propertyChanges(schema: Versions, step: Step): Generator<Change> {
  const { use, verdict, isConditional = false } = step;
  const properties = schema.at('properties');
  for (const name of properties.names) {
    const property = properties.at(name);
    const at = `${step.at}.${name}`;
    if (property.after.value === undefined) {
      yield change(isConditional ? (verdict ?? 'major') : 'major', at, 'is gone', !isConditional);
    } else if (property.before.value === undefined) {
      const demand = schema.after.with({ properties: { [name]: property.after.value } });
      const isFree = use.isReceived || guarantees(schema.before, demand, use.pairs);
      yield change(verdict ?? (isFree ? 'minor' : 'major'), at, 'is new');
    } else yield* walk(property, { ...step, at });
  }
}

/** What changed of a list of schemas, but for those that both have. */
function* branchChanges(keyword: string, { before, after }: Versions, step: Step): Generator<Change> {
  const [was, is] = [listOf(before.value), listOf(after.value)];
  const areSame = (old: unknown, now: unknown) => isSame(before.with(old), after.with(now));
  const lost = was.filter((old) => !is.some((now) => areSame(old, now)));
  const gained = is.filter((now) => !was.some((old) => areSame(old, now)));
  if (lost.length !== gained.length)
    return yield change(step.verdict ?? 'major', step.at, became(keyword, lost, gained));
  for (const [index, now] of gained.entries()) {
    const at = `${step.at}/${keyword}/${is.indexOf(now)}`;
    yield* walk(new Versions(before.with(lost[index]), after.with(now)), { ...step, at });
  }
}

function* discriminatorChanges(discriminator: Versions, at: string): Generator<Change> {
  const { before, after } = discriminator.at('propertyName');
  if (before.value !== after.value)
    yield change('major', at, `the discriminator is \`${after.value}\`, was \`${before.value}\``, true);
  const mapping = discriminator.at('mapping');
  const lost = mapping.names.filter((name) => mapping.after.node?.[name] === undefined);
  for (const value of lost) yield change('major', at, `the discriminator lost the value "${value}"`, true);
}
