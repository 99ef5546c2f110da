import { became, type Change, change } from './Change.js';
import { at, componentOf, listOf, membersOf, nodeOf, textOf } from './Contract.js';
import type { Impact } from './Finding.js';
import { demandOf, guarantees } from './guarantees.js';
import { isProse, isWord } from './keywords.js';
import type { Pairs } from './Pairs.js';
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
  const changes = [...walk(schema, { use, where: '', seen: new Set() })];
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
  readonly where: string;
  /** The verdict on the rule around, such as `anyOf`, for all that changed inside. */
  readonly verdict?: Impact;
  /** Whether what is inside is a condition, or depends on one: nobody names its properties. */
  readonly isConditional?: boolean;
  /** What was walked through already, since a schema may hold itself. */
  readonly seen: Set<string>;
}

function* walk({ before, after }: Versions, step: Step): Generator<Change> {
  if (isSame(before, after)) return;
  const [a, b] = [partsOf(before), partsOf(after)];
  if (a === undefined || b === undefined) return yield change('major', step.where, 'cannot be compared');
  const { allOf = [], ...beside } = nodeOf(after) ?? {};
  const referred = [after, ...listOf(allOf)].map(componentOf).filter((each) => each !== undefined);
  const here = textOf([before, after, step.verdict], true);
  if (referred.length > 0 && step.seen.has(here)) return;
  step.seen.add(here);
  // A component is named, if nothing but words is said beside.
  const isAlone = listOf(allOf).length === 1 && Object.keys(beside).every(isWord);
  const [component = ''] = componentOf(after) !== undefined || isAlone ? referred : [];
  const name = component === step.use.own ? '' : component.slice(component.indexOf('/') + 1);
  const whole = new Versions(merged(a), merged(b));
  for (const keyword of whole.names)
    yield* keywordChanges(keyword, whole, { ...step, where: component === '' ? step.where : name });
}

function* keywordChanges(keyword: string, schema: Versions, step: Step): Generator<Change> {
  const { where } = step;
  const versions = schema.at(keyword);
  const { before: was, after: is } = versions;
  if (keyword === 'properties') return yield* propertyChanges(schema, step);
  if (isSame(was, is)) return;
  if (isProse(keyword)) return yield change('patch', where, `${keyword} changed`);
  const verdict = verdictOn(keyword, schema, step);
  if (/^(allOf|anyOf|oneOf)$/.test(keyword)) return yield* branchChanges(keyword, versions, { ...step, verdict });
  if (nodeOf(was) !== undefined && nodeOf(is) !== undefined) {
    if (keyword === 'discriminator') return yield* discriminatorChanges(versions, where);
    if (keyword === 'items') return yield* walk(versions, { ...step, where: `${where}[]` });
    const inside = { ...step, where: `${where}/${keyword}` };
    // What is encoded in a text is named like the text.
    if (keyword === 'contentSchema') return yield* walk(versions, step);
    if (keyword === 'additionalProperties') return yield* walk(versions, inside);
    if (/^(if|then|else|not)$/.test(keyword)) return yield* walk(versions, { ...inside, verdict, isConditional: true });
  }
  // Programs choose a type by these.
  const isLoss = keyword === 'x-result' || (keyword === 'discriminator' && is === undefined);
  yield change(isLoss ? 'major' : verdict, where, became(keyword, was, is), isLoss);
}

function verdictOn(keyword: string, { before, after }: Versions, { use, verdict }: Step): Impact {
  if (isWord(keyword)) return 'minor';
  const [was, is] = [nodeOf(before) ?? {}, nodeOf(after) ?? {}];
  if (areReordered(keyword, was[keyword], is[keyword])) return 'patch';
  if (verdict !== undefined) return verdict;
  // Who sends has to meet what is demanded now; who receives relies on what was.
  const isKeptStill = use.isReceived
    ? guarantees(after, demandOf(was, keyword), use.pairs)
    : guarantees(before, demandOf(is, keyword), use.pairs);
  return isKeptStill ? 'minor' : 'major';
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
    const where = `${step.where}.${name}`;
    if (property.after === undefined) {
      yield change(isConditional ? (verdict ?? 'major') : 'major', where, 'is gone', !isConditional);
    } else if (property.before === undefined) {
      const demand = { properties: { [name]: property.after } };
      const isFree = use.isReceived || guarantees(schema.before, demand, use.pairs);
      yield change(verdict ?? (isFree ? 'minor' : 'major'), where, 'is new');
    } else yield* walk(property, { ...step, where });
  }
}

/** What changed of a list of schemas, but for those that both have. */
function* branchChanges(keyword: string, { before, after }: Versions, step: Step): Generator<Change> {
  const [was, is] = [listOf(before), listOf(after)];
  const lost = was.filter((old) => !is.some((now) => isSame(old, now)));
  const gained = is.filter((now) => !was.some((old) => isSame(old, now)));
  if (lost.length !== gained.length)
    return yield change(step.verdict ?? 'major', step.where, became(keyword, lost, gained));
  for (const [index, now] of gained.entries())
    yield* walk(new Versions(lost[index], now), { ...step, where: `${step.where}/${keyword}/${is.indexOf(now)}` });
}

function* discriminatorChanges({ before, after }: Versions, where: string): Generator<Change> {
  const [was, is] = [before, after].map((discriminator) => at(discriminator, 'propertyName'));
  if (was !== is) yield change('major', where, `the discriminator is \`${is}\`, was \`${was}\``, true);
  for (const [value] of membersOf(at(before, 'mapping')))
    if (at(after, 'mapping', value) === undefined)
      yield change('major', where, `the discriminator lost the value "${value}"`, true);
}
