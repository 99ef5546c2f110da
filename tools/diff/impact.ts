import type { Change } from './Change.js';
import { placeOf } from './Change.js';
import { nodeOf, tokensOf } from './Contract.js';
import type { Impact } from './Finding.js';
import { guarantees } from './guarantees.js';
import { keywordsOf } from './pointer.js';
import { schemaChangeOf } from './schemaChange.js';
import { isProse } from './words.js';

const WORDY_TYPES = new Set(['Info', 'License', 'Contact', 'Tag', 'ExternalDocs', 'Example']);

/** What a change asks of the version: in a schema by what is still guaranteed, else as redocly says, with what it misses. */
export function impactOf(change: Change, contracts: { base: unknown; revision: unknown }): Impact {
  const { tokens } = placeOf(change);
  if (isWords(change, tokens) || isReordered(change)) return 'patch';
  if (isLoss(change, tokens)) return 'major';
  const schema = schemaChangeOf(change, contracts);
  // A schema that `not` or `if` refers to means the reverse there, and who else uses it is not known here.
  const [around, own] = [tokensOf(change.path), tokens].map((each) =>
    keywordsOf(each).some((keyword) => /^(not|if)$/.test(keyword)),
  );
  if (around && !own) return 'major';
  // Redocly rates some things a patch that are more than words.
  if (schema === undefined) return change.impact === 'major' ? 'major' : 'minor';
  const { keyword, base, revision } = schema;
  const isKept = isReceived(change) ? guarantees(revision, base, keyword) : guarantees(base, revision, keyword);
  return isKept ? 'minor' : 'major';
}

function isWords({ typeName, property, impact }: Change, tokens: readonly string[]): boolean {
  if (impact === 'major') return false;
  const keywords = keywordsOf(property === undefined ? tokens : [...tokens, property]);
  return WORDY_TYPES.has(typeName) || keywords.some(isProse);
}

function isReordered({ typeName, property, base, revision }: Change): boolean {
  if (typeName !== 'DependentRequired' && !/^(enum|required|type)$/.test(`${property}`)) return false;
  if (!Array.isArray(base?.value) || !Array.isArray(revision?.value)) return false;
  const order = (list: readonly unknown[]) => JSON.stringify(list.map((each) => JSON.stringify(each)).sort());
  return order(base.value) === order(revision.value);
}

/** What compiled, arrived or was not asked for before. Redocly looks at what is valid, and not into callbacks' requests. */
function isLoss(change: Change, tokens: readonly string[]): boolean {
  const { typeName, kind, property, base, revision } = change;
  const received = isReceived(change);
  const keywords = keywordsOf(tokens);
  const isRule = keywords.some((keyword) => ['if', 'then', 'else', 'not'].includes(keyword));
  switch (typeName) {
    case 'Callback':
      return property === 'key';
    case 'PathItem':
      return property === 'key' && received;
    case 'Header':
      return received && property === 'required' && base?.value === true;
    case 'RequestBody':
      if (received) return kind === 'removed' || (property === 'required' && base?.value === true);
      return kind === 'added' && nodeOf(revision?.value)?.required === true;
    case 'Schema':
      return property === 'x-result' || (kind === 'removed' && keywords.at(-1) === 'properties' && !isRule);
    default:
      return typeName === 'SchemaProperties' && kind === 'removed' && !isRule;
  }
}

/** Whether callers receive this: an answer, or what a callback sends. */
function isReceived({ path }: Change): boolean {
  const [operation = '', callback] = path.split('/callbacks/');
  return callback === undefined ? operation.includes('/responses/') : !callback.includes('/responses/');
}
