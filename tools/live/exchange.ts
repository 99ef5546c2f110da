import { createKieClient, type KieApi } from '../../src/client/index.js';
import { bounded } from '../../src/time/bounded.js';
import { readEnvelope } from '../../src/wire/envelope.js';
import type { Call } from './calls.js';
import { LiveError } from './LiveError.js';
import { type Answer, keylessFetch, recordingFetch } from './recordingFetch.js';

/** A call and its answer. */
export interface Exchange {
  readonly call: Call;
  readonly answer: Answer;
  /** The `code` of the envelope; undefined if the answer is none. */
  readonly code: number | undefined;
  /** The `data` of the envelope. */
  readonly data: unknown;
  /** What keeps the answer from being an envelope; undefined if it is one. */
  readonly flaw: string | undefined;
  /** Whether the answer is one that was to be expected. */
  readonly ok: boolean;
}

/** Where calls are sent, and how long one may take. */
export interface Target {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes what sends one call at a time and reads its answer. The key is in no answer.
 *
 * @throws LiveError if there is no answer.
 */
export function createExchange({ baseUrl, apiKey, timeoutMs, signal }: Target): (call: Call) => Promise<Exchange> {
  let answer: Answer | undefined;
  const fetch = recordingFetch(apiKey, (each) => {
    answer = each;
  });
  const apiOf = (fetch: typeof globalThis.fetch): KieApi => createKieClient({ baseUrl, apiKey, fetch }).api;
  const [keyed, keyless] = [apiOf(fetch), apiOf(keylessFetch(fetch))];
  return async (call) => {
    answer = undefined;
    const work = (signal: AbortSignal) => call.send(call.anonymous ? keyless : keyed, signal);
    const onTimeout = () => new DOMException(`no answer within ${timeoutMs} ms`, 'TimeoutError');
    // What came is judged below; the client refuses a success that is no JSON.
    const error = await bounded(work, { signal, deadline: { ms: timeoutMs, onTimeout } }).then(
      () => undefined,
      (cause: unknown) => cause,
    );
    if (answer === undefined) {
      if (signal?.aborted) throw new LiveError(`${call.name}: interrupted`);
      throw new LiveError(`${call.name}: the API gave no answer: ${reasonOf(error)}`);
    }
    return exchangeOf(call, answer);
  };
}

/** Judges whether an answer was to be expected: the HTTP status and the code must agree. */
export function exchangeOf(call: Call, answer: Answer): Exchange {
  const { code, data, flaw } = envelopeOf(answer);
  const { status } = answer;
  const agree = status === 200 || code === undefined || code === status;
  const effective = status === 200 ? code : status;
  const ok = agree && effective !== undefined && call.expected.includes(effective);
  return { call, answer, code, data, flaw, ok };
}

function envelopeOf({ text, type }: Answer): Pick<Exchange, 'code' | 'data' | 'flaw'> {
  const said = type?.split(';')[0]?.trim().toLowerCase();
  const typeFlaw = said === 'application/json' ? undefined : `answers ${type ?? 'no type'}, must be application/json`;
  const { code, data } = readEnvelope(text) ?? {};
  const none = text === '' ? 'answers nothing, must be an envelope' : 'answers no envelope';
  return { code, data, flaw: typeFlaw ?? (code === undefined ? none : undefined) };
}

/** The code of a network error says enough; its message might quote what was sent. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it failed';
  if (error.name === 'TimeoutError') return error.message;
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? `${cause.code}` : 'the connection failed';
}
