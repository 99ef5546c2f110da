import { isObject } from '../../src/json/object.js';
import { sleep } from '../../src/time/sleep.js';
import { BUY, type Call, recordOf } from './calls.js';
import type { Exchange } from './exchange.js';
import type { LiveOptions } from './LiveOptions.js';

/** Creates one task and asks for it until it has ended. Returns what went wrong. */
export async function buyTask(send: (call: Call) => Promise<Exchange>, options: LiveOptions): Promise<string[]> {
  const { pollMs = 3_000, taskMs = 15 * 60_000, signal } = options;
  const { data, ok } = await send(BUY);
  if (!ok) return [];
  const { taskId } = isObject(data) ? data : {};
  if (typeof taskId !== 'string' || taskId === '') return ['createTask: no taskId, so the task cannot be asked for'];
  const end = Date.now() + taskMs;
  while (Date.now() < end) {
    await sleep(pollMs, signal).catch(() => {
      throw new Error(`interrupted while task ${taskId} was running; it is billed`);
    });
    const { data, ok } = await send(recordOf(taskId));
    const { state, failCode } = isObject(data) ? data : {};
    if (!ok || state === 'success') return [];
    if (state === 'fail') return [`task ${taskId} failed: code ${failCode}`];
  }
  return [`task ${taskId} had not ended after ${taskMs} ms`];
}
