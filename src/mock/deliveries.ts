import { bounded } from '../time/bounded.js';
import { sign } from '../wire/hmac.js';
import type { Clock } from './clock.js';
import type { Journal } from './journal.js';
import { MockError } from './MockError.js';
import type { MockTask } from './MockTask.js';
import { isLoopback } from './origin.js';
import { toCallback } from './record.js';
import type { Settings } from './Settings.js';
import { tamper } from './tamper.js';

/** Sends callbacks, and remembers which. */
export interface Deliveries {
  /** Sends the callback of a task that has ended and, until it is taken, again after each of `retryDelays`. */
  start(task: MockTask): Promise<void>;
  /** Sends it once more, now. @throws MockError if the task has not ended or has no `callBackUrl`. */
  repeat(task: MockTask): Promise<void>;
  /** Sends none of those that are due. */
  clear(): void;
}

/** How long the vendor waits for an answer. This is real time, because a receiver that hangs would stop a manual clock. */
const TIMEOUT_MS = 15_000;
/** A callback that is held back until after another one is sent after this time at the latest. */
const HELD_MS = 60_000;

export function createDeliveries(settings: Settings, clock: Clock, journal: Journal, origin: () => string): Deliveries {
  const { webhookHmacKey, callbackTargets, deliver, retryDelays, vintage } = settings;
  const send = deliver ?? ((request: Request) => fetch(request));
  const attempts = new WeakMap<MockTask, number>();
  let held: MockTask[] = [];
  /** Counts how often everything was forgotten. */
  let era = 0;

  /** Makes one delivery. Returns whether the receiver took it, or there is nowhere to send it. */
  async function attempt(task: MockTask): Promise<boolean> {
    const { taskId, callback: mode, callBackUrl = '' } = task;
    const count = (attempts.get(task) ?? 0) + 1;
    attempts.set(task, count);
    const target = targetOf(callBackUrl);
    const url = target === undefined ? 'none' : `${target.origin}${target.pathname}`;
    const write = (answer: number | string) =>
      journal.write({ event: 'callback', taskId, url, attempt: count, mode, answer });
    if (target === undefined) {
      write('not sent: callBackUrl is not a plain http(s) URL');
      return true;
    }
    if (!deliver && callbackTargets !== 'any' && !isLoopback(target.hostname)) {
      write('not sent: the target is not this machine');
      return true;
    }
    const answer = await sent(task, target);
    write(answer);
    return typeof answer === 'number' && answer >= 200 && answer < 300;
  }

  async function sent(task: MockTask, target: URL): Promise<number | string> {
    const payload = toCallback(task, origin(), vintage);
    // Signed at real time, by which the receiver judges the timestamp, however far a virtual clock has come.
    const headers = webhookHmacKey ? await sign(task.taskId, webhookHmacKey) : {};
    const late = new Error(`no answer within ${TIMEOUT_MS} ms`);
    const work = async (signal: AbortSignal) => {
      const honest = { url: target.href, headers, webhookHmacKey, mode: task.callback, signal };
      return statusOf(await send(await tamper(payload, honest)));
    };
    try {
      return await bounded(work, { deadline: { ms: TIMEOUT_MS, onTimeout: () => late } });
    } catch (error) {
      if (error === late) return late.message;
      // The message may quote the URL, or the callback with its prompt.
      return deliver && error instanceof Error ? `deliver failed with ${error.name}` : 'no connection';
    }
  }

  async function start(task: MockTask): Promise<void> {
    if (task.callBackUrl === undefined) return;
    if (task.callback === 'reordered') {
      held.push(task);
      clock.later(HELD_MS, () => release(task));
      return;
    }
    await persist(task, 0);
    for (const other of held) await release(other);
  }

  async function release(task: MockTask): Promise<void> {
    if (!held.includes(task)) return;
    held = held.filter((other) => other !== task);
    await persist(task, 0);
  }

  async function persist(task: MockTask, retry: number, begun = era): Promise<void> {
    if (begun !== era) return;
    const taken = await attempt(task);
    if (taken && task.callback === 'duplicate' && retry === 0) await attempt(task);
    const delay = retryDelays[retry];
    if (!taken && delay !== undefined) clock.later(delay, () => persist(task, retry + 1, begun));
  }

  return {
    start,
    async repeat(task) {
      if (task.endTime === null) throw new MockError(`The task ${task.taskId} has not ended`);
      if (task.callBackUrl === undefined) throw new MockError(`The task ${task.taskId} has no callBackUrl`);
      await attempt(task);
    },
    clear() {
      era += 1;
      held = [];
    },
  };
}

/** Where a callback goes; undefined if no request can be sent to the URL. */
function targetOf(callBackUrl: string): URL | undefined {
  const url = URL.canParse(callBackUrl) ? new URL(callBackUrl) : undefined;
  return url && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '' ? url : undefined;
}

/** The status of an answer. Its body is dropped, so that the connection can be used again. */
async function statusOf(response: Response): Promise<number> {
  // If the body was read already, there is nothing to drop.
  if (!response.bodyUsed) await response.body?.cancel();
  return response.status;
}
