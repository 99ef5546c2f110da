import type { Call } from './calls.js';
import { LiveError } from './LiveError.js';

/** A call and its answer. */
export interface Exchange {
  readonly call: Call;
  /** The HTTP status. */
  readonly status: number;
  /** The `code` of the envelope; undefined, if the answer is none. */
  readonly code: number | undefined;
  /** The `data` of the envelope. */
  readonly data: unknown;
  /** What keeps the answer from being an envelope; undefined, if it is one. `redocly drift` judges only bodies that say they are JSON. */
  readonly flaw: string | undefined;
  /** Whether the answer is one that was to be expected. */
  readonly ok: boolean;
}

/** Where calls are sent, and how long they may take. */
export interface Line {
  readonly url: string;
  readonly authorization: string;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
  /** Why there was no answer at all. */
  failure(): string | undefined;
}

/**
 * Sends one call.
 *
 * @throws LiveError if there is no answer.
 */
export async function exchange(call: Call, line: Line): Promise<Exchange> {
  const headers: Record<string, string> = { connection: 'close' };
  if (call.anonymous === undefined) headers.authorization = line.authorization;
  if (call.body !== undefined) headers['content-type'] = 'application/json';
  const timeout = AbortSignal.timeout(line.timeoutMs);
  const answer = await fetch(`${line.url}${call.path}`, {
    method: call.method,
    headers,
    ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
    signal: line.signal === undefined ? timeout : AbortSignal.any([line.signal, timeout]),
  }).catch(() => {
    throw new LiveError(`${call.name}: ${line.signal?.aborted ? 'interrupted' : 'the recorder gave no answer'}`);
  });
  const text = await answer.text();
  const failure = line.failure();
  if (failure !== undefined) throw new LiveError(`${call.name}: the API gave no answer: ${failure}`);
  const { code, data, flaw } = envelopeOf(text, answer.headers.get('content-type'));
  const agree = answer.status === 200 || code === undefined || code === answer.status;
  const effective = answer.status === 200 ? code : answer.status;
  const ok = agree && effective !== undefined && call.expected.includes(effective);
  return { call, status: answer.status, code, data, flaw, ok };
}

function envelopeOf(text: string, type: string | null): Pick<Exchange, 'code' | 'data' | 'flaw'> {
  const said = type?.split(';')[0]?.trim().toLowerCase();
  const typeFlaw = said === 'application/json' ? undefined : `answers ${type ?? 'no type'}, must be application/json`;
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'number') {
      return { code: value.code, data: 'data' in value ? value.data : undefined, flaw: typeFlaw };
    }
  } catch {
    // HTML of a CDN, for instance.
  }
  const flaw = typeFlaw ?? (text === '' ? 'answers nothing, must be an envelope' : 'answers no envelope');
  return { code: undefined, data: undefined, flaw };
}
