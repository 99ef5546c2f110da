import TinyQueue from 'tinyqueue';
import { sleep } from '../time/sleep.js';
import { startTimer } from '../time/timer.js';
import { MockError } from './MockError.js';

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
  const refuse = async () => {
    throw new MockError("This clock runs by itself; to move it, createMock({ clock: 'manual' })");
  };
  return {
    now: () => start + Math.round((Date.now() - zero) * scale),
    later(ms, act) {
      const timer: unknown = startTimer(ms / scale, act);
      // A task that nobody waits for must not keep Node.js alive. In other runtimes a timer is a number.
      if (typeof timer === 'object' && timer !== null && 'unref' in timer) (timer as { unref(): void }).unref();
      return () => clearTimeout(timer as Parameters<typeof clearTimeout>[0]);
    },
    sleep: (ms) => sleep(ms / scale),
    advance: refuse,
    runToIdle: refuse,
  };
}

interface Timer {
  readonly at: number;
  readonly order: number;
  readonly act: () => unknown;
  cancelled?: true;
}

function manualClock(startTime: number): Clock {
  const timers = new TinyQueue<Timer>([], (a, b) => a.at - b.at || a.order - b.order);
  let now = startTime;
  let goal = startTime;
  let order = 0;
  const runUntil = async (target: number) => {
    for (let next = timers.peek(); next !== undefined && next.at <= target; next = timers.peek()) {
      timers.pop();
      now = Math.max(now, next.at);
      if (next.cancelled) continue;
      await next.act();
    }
  };
  const later: Clock['later'] = (ms, act) => {
    const timer: Timer = { at: now + ms, order: order++, act };
    timers.push(timer);
    return () => {
      timer.cancelled = true;
    };
  };
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
