import { createKieClient } from '../../src/client/index.js';
import { bounded } from '../../src/time/bounded.js';
import { readEnvelope } from '../../src/wire/envelope.js';
import type { Call } from './calls.js';
import { type Answer, recordingFetch } from './recordingFetch.js';

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
  /** How long one call may take, in ms. Default: 30,000. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Makes what sends one call at a time and reads its answer. The key is in no answer.
 *
 * @throws Error if there is no answer.
 */
export function createExchange({ baseUrl, apiKey, timeoutMs = 30_000, signal }: Target) {
  return async (call: Call): Promise<Exchange> => {
    const answers: Answer[] = [];
    const { api } = createKieClient({ baseUrl, apiKey, fetch: recordingFetch(answers, apiKey, call.anonymous) });
    const work = (signal: AbortSignal) => call.send(api, signal);
    const onTimeout = () => new DOMException(`no answer within ${timeoutMs} ms`, 'TimeoutError');
    // What came is judged below; the client refuses a success that is no JSON.
    const [sent] = await Promise.allSettled([bounded(work, { signal, deadline: { ms: timeoutMs, onTimeout } })]);
    const [answer] = answers;
    if (answer !== undefined) return exchangeOf(call, answer);
    if (signal?.aborted) throw new Error(`${call.name}: interrupted`);
    const why = sent.status === 'rejected' ? reasonOf(sent.reason) : 'nothing was sent';
    throw new Error(`${call.name}: the API gave no answer: ${why}`);
  };
}

/** Judges whether an answer was to be expected: the HTTP status and the code must agree. */
export function exchangeOf(call: Call, answer: Answer): Exchange {
  const { status, text } = answer;
  const { code, data } = readEnvelope(text) ?? {};
  const agree = status === 200 || code === undefined || code === status;
  const effective = status === 200 ? code : status;
  const ok = agree && effective !== undefined && call.expected.includes(effective);
  return { call, answer, code, data, flaw: flawOf(answer, code !== undefined), ok };
}

function flawOf({ text, type }: Answer, isEnvelope: boolean): string | undefined {
  const said = type?.split(';')[0]?.trim().toLowerCase();
  if (said !== 'application/json') return `answers ${type ?? 'no type'}, must be application/json`;
  if (isEnvelope) return undefined;
  return text === '' ? 'answers nothing, must be an envelope' : 'answers no envelope';
}

/** The code of a network error says enough; its message might quote what was sent. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'it failed';
  if (error.name === 'TimeoutError') return error.message;
  const { cause } = error;
  return cause instanceof Error && 'code' in cause ? `${cause.code}` : 'the connection failed';
}
