import { Ajv2020 } from 'ajv/dist/2020.js';
import { type Change, placeOf } from './Change.js';
import { at, nodeOf } from './Contract.js';
import type { Impact } from './Finding.js';
import { keywordsOf } from './pointer.js';

/** Members that tell people something and change nothing on the wire. */
const WORDS = new Set(
  'title description summary examples example externalDocs tags x-documented x-enumDescriptions'.split(' '),
);
const WORDY_TYPES = new Set(['Info', 'License', 'Contact', 'Tag', 'ExternalDocs', 'Example']);

/** What a change asks of the version: as redocly says, but for what it does not know or sees too severely. */
export function impactOf(change: Change, contracts: { base: unknown; revision: unknown }): Impact {
  const { tokens, from } = placeOf(change);
  const keywords = keywordsOf(tokens);
  if (isWords(change, keywords)) return 'patch';
  // Redocly rates what is left as a patch, though it is more than words.
  const impact = change.impact === 'major' ? 'major' : 'minor';
  if (isReordered(change)) return 'patch';
  if (
    change.verdicts.some(({ ruleId }) => ruleId.startsWith('enum-values-')) &&
    isOpen(change, contracts[from], tokens)
  )
    return 'minor';
  if (isLoss(change, keywords)) return 'major';
  if (isCondition(change, keywords) || (!isAnswer(change) && gainsDependents(change))) return 'major';
  return impact;
}

function isWords({ typeName, property, impact }: Change, keywords: readonly string[]): boolean {
  if (impact === 'major') return false;
  return WORDY_TYPES.has(typeName) || [...keywords, property].some((keyword) => WORDS.has(`${keyword}`));
}

function isReordered({ base, revision }: Change): boolean {
  if (!Array.isArray(base?.value) || !Array.isArray(revision?.value)) return false;
  const order = (list: readonly unknown[]) => JSON.stringify(list.map((each) => JSON.stringify(each)).sort());
  return order(base.value) === order(revision.value);
}

/** Whether the values that an enum gained or lost fit another branch of its anyOf: then it only names the known ones. */
function isOpen({ base, revision }: Change, contract: unknown, tokens: readonly string[]): boolean {
  const branches = at(contract, tokens.slice(0, -1));
  if (tokens.at(-2) !== 'anyOf' || !Array.isArray(branches)) return false;
  if (!Array.isArray(base?.value) || !Array.isArray(revision?.value)) return false;
  const [before, after] = [base.value, revision.value];
  const moved = [...after.filter((each) => !before.includes(each)), ...before.filter((each) => !after.includes(each))];
  const others = branches.filter((_, index) => `${index}` !== tokens.at(-1));
  return moved.every((value) => others.some((branch) => fits(branch, value)));
}

function fits(schema: unknown, value: unknown): boolean {
  const branch = nodeOf(schema);
  if (branch === undefined) return false;
  try {
    return (
      new Ajv2020({ strict: false, logger: false, validateFormats: false }).validate({ ...branch }, value) === true
    );
  } catch {
    // A branch that refers to another schema: what it takes is not known here.
    return false;
  }
}

/** What compiled or arrived before and does not now. Redocly looks at what is valid: an open object takes what it does not name. */
function isLoss({ typeName, kind, property, path }: Change, keywords: readonly string[]): boolean {
  if (typeName === 'PathItem' && property === 'key') return path.includes('/callbacks/');
  if (property === 'x-result') return true;
  const isRule = keywords.some((keyword) => ['if', 'then', 'else', 'not'].includes(keyword));
  return typeName === 'Schema' && kind === 'removed' && keywords.at(-1) === 'properties' && !isRule;
}

/** What happens inside `not` and `if` is true the other way round, or decides what else holds. Redocly reads it straight. */
function isCondition({ kind }: Change, keywords: readonly string[]): boolean {
  const inner = kind === 'modified' ? keywords : keywords.slice(0, -1);
  return inner.includes('not') || inner.includes('if');
}

/** Whether one field now asks for another: redocly looks at dependentRequired only as a whole. */
function gainsDependents({ typeName, kind, base, revision }: Change): boolean {
  if (typeName !== 'DependentRequired' || kind !== 'modified') return false;
  const before = Array.isArray(base?.value) ? base.value : [];
  return Array.isArray(revision?.value) && revision.value.some((name) => !before.includes(name));
}

/** Whether callers receive this: an answer, or the body of a callback. */
function isAnswer({ path }: Change): boolean {
  const callback = path.includes('/callbacks/');
  return (
    path
      .split('/callbacks/')
      .at(-1)
      ?.includes(callback ? '/requestBody/' : '/responses/') ?? false
  );
}
