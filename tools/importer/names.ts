import type { Claim, Note, Page } from './Page.js';
import { PageError } from './PageError.js';
import { quote } from './quote.js';

const SEGMENT = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$/;
/** What Windows takes for a device, whatever follows a dot. */
const DEVICE = /^(aux|con|nul|prn|com\d|lpt\d)(\.|$)/i;
const FIELD = /^[A-Za-z][A-Za-z0-9_.-]{0,99}$/;
/** Names that every object inherits: as a key they would reach the prototype. */
const INHERITED = new Set(Object.getOwnPropertyNames(Object.prototype).concat('prototype'));

/** Whether `text` can be a model id. It becomes a path, so nothing may climb out of the folder. */
export function isModelId(text: string): boolean {
  const segments = text.split('/');
  return (
    segments.length <= 2 &&
    segments.every(
      (segment) => SEGMENT.test(segment) && !segment.includes('..') && !INHERITED.has(segment) && !DEVICE.test(segment),
    )
  );
}

/** What a model id looks like, for messages. */
export const MODEL_ID_FORM =
  'letters, digits, dots, hyphens and underscores, with at most one slash, and makes a file name on any system';

/**
 * The name of a field, without the blanks that some pages have around it.
 *
 * @throws PageError when the field cannot be named so in the contract.
 */
export function fieldName(text: string, file: string, line: number, notes: Note[]): string {
  const name = text.trim();
  if (name !== text) notes.push({ line, text: `the field "${name}" has blanks around its name on the page` });
  if (name === '') throw new PageError(file, line, 'a field without a name');
  if (FIELD.test(name) && !INHERITED.has(name)) return name;
  throw new PageError(file, line, `${quote(name)} cannot be the name of a field: it takes letters, digits and _.-`);
}

/**
 * The model a page is about: the one given, or else the one on which all its claims agree.
 *
 * @param known The models that the contract has. A page whose operationId is that of another known model is doubted.
 * @throws PageError when there is none, when they disagree, or when it cannot be a path.
 */
export function chooseModel(
  page: Page,
  given: string | undefined,
  known: readonly string[],
): { model: string; notes: Note[] } {
  const [first] = page.claims;
  const model = given ?? first?.model;
  const rest = 'say which it is with --model <id>';
  if (model === undefined) throw new PageError(page.file, 0, `the page does not name its model; ${rest}`);
  const other = page.claims.find((claim) => claim.model !== model);
  if (given === undefined && first && other) {
    throw new PageError(page.file, other.line, `the page names two models, ${say(first)} and ${say(other)}; ${rest}`);
  }
  if (!isModelId(model)) {
    throw new PageError(
      page.file,
      given === undefined ? (first?.line ?? 0) : 0,
      `${quote(model)} cannot be a model id: it takes ${MODEL_ID_FORM}`,
    );
  }
  const strangers = page.hints.filter((hint) => slug(hint.model) !== slug(model));
  for (const hint of given === undefined ? strangers : []) {
    const meant = known.find((id) => slug(id) === slug(hint.model));
    if (meant === undefined) continue;
    throw new PageError(
      page.file,
      hint.line,
      `the page names the model ${model}, but its ${hint.where} is that of ${meant}; ${rest}`,
    );
  }
  const denied = [...page.claims.filter((claim) => claim.model !== model), ...strangers];
  return {
    model,
    notes: denied.map((claim) => ({ line: claim.line, text: `the page's ${claim.where} says ${quote(claim.model)}` })),
  };
}

const say = ({ model, where, line }: Claim): string => `${quote(model)} (${where}, line ${line})`;

/** A model id as it stands in operationIds and in addresses. */
const slug = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
