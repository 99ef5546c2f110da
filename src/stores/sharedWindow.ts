import type { Limiter } from '../client/limiter.js';
import { bounded } from '../time/bounded.js';
import { sleep } from '../time/sleep.js';

/** Where the slots of a limiter are kept. Its clock is that of the store. */
export interface Slots {
  /** Takes the next slot: its name, and in how many ms it comes; 0 or less if it has come. */
  take(): Promise<{ readonly slot: string; readonly waitMs: number }>;
  /** Gives back a slot that was not used. */
  giveBack(slot: string): Promise<unknown>;
}

/** How long after its slot a call may go through, in ms: a quarter of what the default window has above the vendor's. */
const TOLERANCE_MS = 100;

/**
 * A limiter on slots that several processes share. The calls of this process queue here, and only the first of them holds a slot:
 * so processes take turns, and one that dies takes one slot along.
 */
export function sharedWindow(slots: Slots): Limiter {
  let last: Promise<unknown> = Promise.resolve();

  /** Takes slots until one is met in time: one that was let pass, because a store or a process hung, is given back. */
  async function pass(signal: AbortSignal | undefined): Promise<void> {
    // A store that is far away is never in time, so the tolerance grows.
    for (let toleranceMs = TOLERANCE_MS; ; toleranceMs *= 2) {
      const asked = performance.now();
      const taken = slots.take();
      try {
        const { slot, waitMs } = await bounded(() => taken, { signal });
        const wait = Math.ceil(Math.max(0, waitMs));
        if (wait > 0) await sleep(wait, signal);
        if (performance.now() - asked - wait <= toleranceMs) return;
        await bounded(() => slots.giveBack(slot), { signal });
      } catch (error) {
        // Who gives up does not wait for the store. A slot that stays taken costs nothing but time.
        void taken.then(({ slot }) => slots.giveBack(slot)).catch(() => {});
        throw error;
      }
    }
  }

  return {
    async acquire(signal) {
      signal?.throwIfAborted();
      const turn = last;
      let leave = () => {};
      const left = new Promise<void>((resolve) => {
        leave = resolve;
      });
      last = turn.then(() => left);
      try {
        await bounded(() => turn, { signal });
        await pass(signal);
      } finally {
        leave();
      }
    },
  };
}
