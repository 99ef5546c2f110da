import { sleep } from '../time/sleep.js';
import { startTimer } from '../time/timer.js';
import { MockError } from './MockError.js';
import { createTimers } from './timers.js';

export type ClockOption = 'real' | 'manual' | { readonly scale: number };

/** The mock's time. A manual clock can be moved. */
export interface MockClock {
  /** The time, in ms since the epoch. */
  now(): number;
  /**
   * Moves a manual clock by `ms` and resolves when everything due until then has happened, callbacks and their answers included.
   * Requests that are under way are received first. Of two calls at the same time, each waits for what it has started itself.
   *
   * @throws MockError if the clock is not manual.
   */
  advance(ms: number): Promise<void>;
  /**
   * Moves a manual clock until nothing is due any more: every task has ended and every callback is delivered or given up.
   *
   * @throws MockError if the clock is not manual.
   */
  runToIdle(): Promise<void>;
}

/** A clock that does things when their time has come. */
export interface Clock extends MockClock {
  /** Does `act` in `ms`, unless the returned function is called before. What `act` returns is awaited by a manual clock. */
  later(ms: number, act: () => unknown): () => void;
  /** Waits `ms`. Unlike `later`, it keeps Node.js alive: somebody waits for an answer. */
  sleep(ms: number): Promise<void>;
}

/** @param startTime In ms since the epoch. Default: now. */
export function createClock(option: ClockOption, startTime: number | undefined): Clock {
  if (option === 'manual') return manualClock(startTime ?? Date.now());
  return runningClock(option === 'real' ? 1 : option.scale, startTime);
}

function runningClock(scale: number, startTime: number | undefined): Clock {
  const zero = Date.now();
  const start = startTime ?? zero;
  const now = () => start + Math.round((Date.now() - zero) * scale);
  const refuse = async () => {
    throw new MockError("This clock runs by itself; to move it, createMock({ clock: 'manual' })");
  };
  const timers = createTimers();
  let armed: { readonly at: number; readonly timer: ReturnType<typeof setTimeout> } | undefined;
  // One timer for the earliest of all: a hundred thousand tasks would be as many timers.
  const arm = () => {
    const next = timers.peek();
    if (next === undefined || (armed !== undefined && armed.at <= next.at)) return;
    clearTimeout(armed?.timer);
    const timer: unknown = startTimer(Math.max(0, next.at - now()) / scale, fire);
    // A task that nobody waits for must not keep Node.js alive. In other runtimes a timer is a number.
    if (typeof timer === 'object' && timer !== null && 'unref' in timer) (timer as { unref(): void }).unref();
    armed = { at: next.at, timer: timer as ReturnType<typeof setTimeout> };
  };
  const fire = () => {
    armed = undefined;
    for (let next = timers.peek(); next !== undefined && next.at <= now(); next = timers.peek()) {
      timers.pop();
      if (!next.cancelled) next.act();
    }
    arm();
  };
  return {
    now,
    later(ms, act) {
      const cancel = timers.add(now() + ms, act);
      arm();
      return cancel;
    },
    sleep: (ms) => sleep(ms / scale),
    advance: refuse,
    runToIdle: refuse,
  };
}

function manualClock(startTime: number): Clock {
  const timers = createTimers();
  let now = startTime;
  let goal = startTime;
  const runUntil = async (target: number) => {
    for (let next = timers.peek(); next !== undefined && next.at <= target; next = timers.peek()) {
      timers.pop();
      now = Math.max(now, next.at);
      if (next.cancelled) continue;
      await next.act();
    }
  };
  const later: Clock['later'] = (ms, act) => timers.add(now + ms, act);
  return {
    now: () => now,
    later,
    // What slept goes on before the clock does.
    sleep: (ms) =>
      new Promise((resolve) =>
        later(ms, () => {
          resolve();
          return turn();
        }),
      ),
    async advance(ms) {
      if (!(ms >= 0 && ms < Infinity)) throw new MockError('advance takes a number of ms, from 0');
      // Added up, so that two calls at the same time move the clock by both.
      const target = Math.max(goal, now) + ms;
      goal = target;
      await turn();
      await runUntil(target);
      now = Math.max(now, target);
    },
    async runToIdle() {
      await turn();
      await runUntil(Infinity);
    },
  };
}

/** Lets everything run that is ready, by a means that fake timers do not replace. */
async function turn(): Promise<void> {
  // A request takes several turns from its fetch to its answer.
  for (let rest = TURNS; rest > 0; rest--) {
    await new Promise<void>((resolve) => {
      // Workers have channels only from the compatibility date 2025-08-15 on, and nobody fakes timers there.
      if (!('MessageChannel' in globalThis)) return setTimeout(resolve, 0);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    });
  }
}

const TURNS = 2;
