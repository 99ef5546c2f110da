import { buyTask } from './buyTask.js';
import { type Call, CREDITS, FREE_CALLS } from './calls.js';
import { createExchange, type Exchange } from './exchange.js';
import { createJudge } from './judge.js';
import type { LiveOptions } from './LiveOptions.js';

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
 * Sends calls with our own client and judges the answers by the contract, in this process.
 *
 * @throws Error if the API does not answer.
 */
export async function checkLive(options: LiveOptions): Promise<LiveReport> {
  const { contract, task = false, onExchange } = options;
  const judge = createJudge(contract);
  const exchange = createExchange(options);
  const exchanges: Exchange[] = [];
  const send = async (call: Call) => {
    const answered = await exchange(call);
    exchanges.push(answered);
    onExchange?.(answered);
    return answered;
  };
  for (const call of [CREDITS, ...FREE_CALLS]) await send(call);
  const problems = task ? await buyTask(send, options) : [];
  if (task) await send(CREDITS);
  return {
    exchanges,
    problems: [...exchanges.filter(({ ok }) => !ok).map(unexpected), ...problems],
    drift: [...new Set(exchanges.flatMap((each) => judge(each).map((says) => `${each.call.name}: ${says}`)))],
    spent: spentOf(exchanges),
  };
}

function unexpected({ call, answer: { status }, code }: Exchange): string {
  const answered = code === undefined ? `HTTP ${status} and no envelope` : `HTTP ${status}, code ${code}`;
  const bought = call.buys && status === 200 && code === 200 ? '; a task was created and perhaps billed' : '';
  return `${call.name}: ${answered}, must be ${call.expected.join(' or ')}${bought}`;
}

function spentOf(exchanges: readonly Exchange[]): number | undefined {
  const [before, after] = exchanges.filter(({ call }) => call === CREDITS).map(({ data }) => data);
  return typeof before === 'number' && typeof after === 'number' ? before - after : undefined;
}
