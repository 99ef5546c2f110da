import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buyTask } from './buyTask.js';
import { CREDIT, FREE_CALLS } from './calls.js';
import { answerProblems, drift } from './drift.js';
import { type EncodedJudge, encodedJudge } from './encoded.js';
import { type Exchange, exchange, type Line } from './exchange.js';
import { holdKey } from './keyHolder.js';
import { startRecorder } from './recorder.js';

/** How to check the API. */
export interface LiveOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Path of the contract to judge by. */
  readonly openapi: string;
  /** Also buy one task and wait for it. */
  readonly task?: boolean | undefined;
  /** How often to ask for the task. */
  readonly pollMs?: number;
  /** How long the task may take. */
  readonly taskMs?: number;
  /** How long one call may take. */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** Told of each call as it was answered. */
  readonly onExchange?: (exchange: Exchange) => void;
}

/** What came of it. */
export interface LiveReport {
  readonly exchanges: readonly Exchange[];
  /** Where answers differ from the contract, the call in front. */
  readonly drift: readonly string[];
  /** The answers that were not to be expected, and what became of the task. */
  readonly problems: readonly string[];
  /** How many credits the task took; undefined without one. */
  readonly spent: number | undefined;
}

/**
 * Sends the calls through `redocly proxy` and has `redocly drift` judge what it recorded. The recording is in a temporary folder
 * that is removed, and the key is not in it.
 *
 * @throws LiveError if the API or Redocly CLI does not answer.
 */
export async function checkLive(options: LiveOptions): Promise<LiveReport> {
  const { baseUrl, apiKey, openapi, task = false, timeoutMs = 30_000, signal, onExchange = () => {} } = options;
  const folder = await mkdtemp(join(tmpdir(), 'kie-openapi-live-'));
  const har = join(folder, 'traffic.har');
  const holder = await holdKey(baseUrl, apiKey, timeoutMs);
  try {
    const recorder = await startRecorder(holder.url, har, folder);
    const exchanges: Exchange[] = [];
    const problems: string[] = [];
    try {
      // Longer than the hop behind it waits, which knows why.
      const line: Line = { ...holder, url: recorder.url, timeoutMs: timeoutMs + 5_000, signal };
      const send = async (call: Parameters<typeof exchange>[0]) => {
        const answered = await exchange(call, line);
        exchanges.push(answered);
        onExchange(answered);
        return answered;
      };
      for (const call of [CREDIT, ...FREE_CALLS]) await send(call);
      if (task) problems.push(...(await buyTask(send, options)));
      if (task) await send(CREDIT);
    } finally {
      await recorder.close();
    }
    const found = await drift(har, openapi, holder.url, folder);
    return {
      exchanges,
      problems: [...unexpected(exchanges), ...problems],
      drift: drifted(exchanges, found, await encodedJudge(openapi)),
      spent: spentOf(exchanges),
    };
  } finally {
    await holder.close();
    await rm(folder, { recursive: true, force: true });
  }
}

function unexpected(exchanges: readonly Exchange[]): string[] {
  return exchanges
    .filter(({ ok }) => !ok)
    .map(({ call, status, code }) => {
      const answered = code === undefined ? `HTTP ${status} and no envelope` : `HTTP ${status}, code ${code}`;
      const bought =
        call.method === 'POST' && status === 200 && code === 200 ? '; a task was created and perhaps billed' : '';
      return `${call.name}: ${answered}, must be ${call.expected.join(' or ')}${bought}`;
    });
}

function drifted(
  exchanges: readonly Exchange[],
  found: Awaited<ReturnType<typeof drift>>,
  encoded: EncodedJudge,
): string[] {
  const all = exchanges.flatMap(({ call, code, flaw, data }, index) => {
    const own = found.filter(({ exchangeIndex }) => exchangeIndex === index);
    return [...(flaw === undefined ? [] : [flaw]), ...answerProblems(own, code), ...encoded(data)].map(
      (says) => `${call.name}: ${says}`,
    );
  });
  return [...new Set(all)];
}

function spentOf(exchanges: readonly Exchange[]): number | undefined {
  const credits = exchanges.filter(({ call }) => call === CREDIT).map(({ data }) => data);
  if (credits.length < 2) return undefined;
  const [before, after] = [credits[0], credits.at(-1)];
  return typeof before === 'number' && typeof after === 'number' ? before - after : undefined;
}
