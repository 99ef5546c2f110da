import { errors as taskErrors } from '../../generated/errors.js';
import { uploadErrors } from '../../generated/uploadErrors.js';
import { didYouMean } from '../spelling/didYouMean.js';
import { MockError } from './MockError.js';
import { readScenario, type Scenario } from './Scenario.js';

const errors = { ...taskErrors, ...uploadErrors };
/** Preferences that do not ask for a failure: those of RFC 7240, and Prism's `dynamic`. */
const OTHERS = ['respond-async', 'return', 'wait', 'handling', 'dynamic'];
const NUMBERS = ['code', 'delayMs', 'gapMs'];
/** A name and, perhaps in quotes, a value; a comma or a semicolon ends it. */
const PREFERENCE = /([^=,;]+)(?:=\s*(?:"([^"]*)"|([^,;]*)))?/g;

/**
 * Reads which failure the header `Prefer` asks for, in Prism's words: `code=402` or `code=200, example=insufficientCredits`. The
 * members of a {@link Scenario} can be given too: `failCode=500`, `fault=drop`, `delayMs=3000`.
 *
 * @throws MockError if it asks for something that cannot be honoured.
 */
export function readPrefer(header: string | undefined): Scenario | undefined {
  if (header === undefined) return;
  const given = Array.from(header.matchAll(PREFERENCE), ([, name = '', quoted, plain = '']) => {
    return [name.trim(), quoted ?? plain.trim()] as const;
  });
  const asked = given.filter(([name]) => name !== '' && !OTHERS.includes(name));
  if (asked.length === 0) return;
  const { example, ...members } = Object.fromEntries(
    asked.map(([name, value]) => {
      if (name === 'atOnce' && value === 'true') return [name, true];
      return [name, NUMBERS.includes(name) && value !== '' ? Number(value) : value];
    }),
  );
  for (const name of ['times', 'apiKey', 'result']) {
    if (name in members) throw new MockError(`Prefer is about one request, so it takes no ${name}`);
  }
  const names = asked.map(([name]) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new MockError(`Prefer: ${twice} is given twice`);
  if (example === undefined) {
    // As for Prism, 200 alone asks for the ordinary answer. Beside a failure it has no meaning.
    const { code, ...others } = members;
    const asks = code === 200 ? others : members;
    return Object.keys(asks).length === 0 ? undefined : readScenario(asks, 'Prefer');
  }

  const error = Object.hasOwn(errors, example) ? errors[example] : undefined;
  if (error === undefined) {
    throw new MockError(`Prefer: no error is named ${example}${didYouMean(`${example}`, Object.keys(errors))}`);
  }
  const { code = error.code } = members;
  if (code !== 200 && code !== error.code) throw new MockError(`Prefer: ${example} has the code ${error.code}`);
  return readScenario({ ...members, code: error.code, ...(code === 200 && { transport: 'body' }) }, 'Prefer');
}
