import { sleep } from '../time/sleep.js';
import { sign } from '../wire/hmac.js';
import type { toCallback } from './record.js';
import type { CallbackMode } from './Scenario.js';

/** How an honest callback is sent. */
export interface Honest {
  readonly url: string;
  /** The signature headers; none if the account has no key. */
  readonly headers: Readonly<Record<string, string>>;
  readonly webhookHmacKey: string | undefined;
  readonly mode: CallbackMode | undefined;
  readonly signal: AbortSignal;
}

/** Beyond the 300 s that receivers tolerate. */
const SHIFT_MS = 3_600_000;
const SLOW_MS = 1_000;

/** The request that carries a callback: honest, or as its mode says. */
export async function tamper(payload: ReturnType<typeof toCallback>, honest: Honest): Promise<Request> {
  const { url, mode, signal, webhookHmacKey: key = 'the key of nobody' } = honest;
  const { headers, body } = { headers: honest.headers, body: JSON.stringify(payload), ...(await dishonest()) };
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    redirect: 'manual',
    signal,
  } as const;
  // A body that is a stream needs `duplex`, which the types of the DOM do not know yet.
  return new Request(url, { ...init, body, duplex: 'half' } as RequestInit);

  async function dishonest(): Promise<{ headers?: Readonly<Record<string, string>>; body?: BodyInit }> {
    const text = JSON.stringify(payload);
    const signed = async (usedKey: string, at: number) => ({ headers: await sign(payload.data.taskId, usedKey, at) });
    switch (mode) {
      case 'wrongKey':
        return signed(`not ${key}`, Date.now());
      case 'stale':
        return signed(key, Date.now() - SHIFT_MS);
      case 'future':
        return signed(key, Date.now() + SHIFT_MS);
      case 'tampered': {
        const resultJson = '{"resultUrls":["https://forger.invalid/forged.png"]}';
        const forged = { ...payload.data, state: 'success', resultJson, failCode: null, failMsg: null };
        return { body: JSON.stringify({ ...payload, code: 200, data: forged }) };
      }
      case 'truncated':
        return { body: text.slice(0, text.length / 2) };
      case 'slow':
        return { body: slowly(new TextEncoder().encode(text)) };
      default:
        return {};
    }
  }
}

/** A body whose second half comes a second later. */
function slowly(bytes: Uint8Array): ReadableStream<Uint8Array> {
  const half = Math.floor(bytes.length / 2);
  return new ReadableStream({
    async start(controller) {
      controller.enqueue(bytes.subarray(0, half));
      await sleep(SLOW_MS);
      controller.enqueue(bytes.subarray(half));
      controller.close();
    },
  });
}
