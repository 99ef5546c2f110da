import { SCENARIO, type Scenario } from '../Scenario.js';
import type { Described } from './ControlRoute.js';

/** What each member of a scenario does. The compiler asks for all of them. */
const WORDS: Readonly<Record<keyof Scenario, string>> = {
  operation: 'Only requests to this operation.',
  model: 'Only tasks of this model.',
  apiKey: 'Only requests with this API key.',
  times: 'To how many requests it applies.',
  code: 'The API refuses with this code, and does nothing.',
  msg: 'The message beside the code. Default: that of the contract.',
  transport: 'Whether the code is in the body only, or is the HTTP status too.',
  delayMs: 'The answer comes so many ms late.',
  fault: 'The connection is cut, before or after the work is done; nothing comes; or a page of a proxy comes.',
  failCode: 'The task fails with this code when its time has come.',
  failMsg: 'Why it fails, in words.',
  atOnce: 'The task fails as it is created.',
  gapMs: 'For so many ms, recordInfo does not know the task.',
  callback: 'How the callback is forged, broken or delayed.',
  result: 'What the task makes: `urls`, an `object`, or `files` whose `bytes` are Base64 here.',
};

/** A scenario in JSON Schema, with words for the description. */
export const DESCRIBED_SCENARIO: Described = {
  ...SCENARIO,
  description: 'At least one of the members from `code` on is needed.',
  properties: Object.fromEntries(
    Object.entries(SCENARIO.properties ?? {}).map(([name, schema]) => {
      // Its names are those of the interface, which the compiler compares with WORDS.
      return [name, { ...schema, description: WORDS[name as keyof Scenario] }];
    }),
  ),
};
