import { isModelId, MODEL_ID_FORM } from '../contract/modelId.js';
import type { Claim, Note, Page } from './Page.js';
import { PageError } from './PageError.js';
import { quote } from './quote.js';

/**
 * The model a page is about: the one given, or the one that the page names everywhere.
 *
 * @param known The models that the contract has. If the operationId is that of another known model, the page is refused.
 * @throws PageError when there is none, when the claims disagree, or when the id cannot be a path.
 */
export function modelOf(
  { file, claims, hint }: Page,
  given: string | undefined,
  known: readonly string[],
): { model: string; notes: Note[] } {
  const [first] = claims;
  const model = given ?? first?.model;
  const rest = 'say which it is with --model <id>';
  if (model === undefined) throw new PageError(file, 0, `the page does not name its model; ${rest}`);
  const others = claims.filter((claim) => claim.model !== model);
  const [other] = others;
  if (given === undefined && first && other)
    throw new PageError(file, other.line, `the page names two models, ${say(first)} and ${say(other)}; ${rest}`);
  if (!isModelId(model)) {
    const line = given === undefined ? first?.line : 0;
    throw new PageError(file, line ?? 0, `${quote(model)} cannot be a model id: it takes ${MODEL_ID_FORM}`);
  }
  const stranger = hint && slug(hint.model) !== slug(model) ? hint : undefined;
  const meant = stranger && given === undefined && known.find((id) => slug(id) === slug(stranger.model));
  if (meant) {
    const why = `but its ${stranger.where} is that of ${meant}`;
    throw new PageError(file, stranger.line, `the page names the model ${model}, ${why}; ${rest}`);
  }
  return { model, notes: [...others, ...(stranger ? [stranger] : [])].map(denial) };
}

/** The note of a place that names another model. */
export const denial = ({ model, where, line }: Claim): Note => ({
  line,
  text: `the page's ${where} says ${quote(model)}`,
});

const say = ({ model, where, line }: Claim): string => `${quote(model)} (${where}, line ${line})`;

/** A model id as operationIds and addresses have it. */
const slug = (text: string): string => (text.toLowerCase().match(/[a-z0-9]+/g) ?? []).join('-');
