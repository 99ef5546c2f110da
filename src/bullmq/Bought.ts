import type { BoughtTask } from './QueueLostError.js';

const MAX_BOUGHT = 1_000;

/** The last tasks that this process bought and did not see ended, for when the store forgets them. */
export class Bought {
  readonly #tasks = new Map<string, string>();

  add(ref: string, taskId: string): void {
    this.#tasks.set(taskId, ref);
    const [oldest] = this.#tasks.keys();
    if (this.#tasks.size > MAX_BOUGHT && oldest !== undefined) this.#tasks.delete(oldest);
  }

  end(taskId: string): void {
    this.#tasks.delete(taskId);
  }

  list(): BoughtTask[] {
    return Array.from(this.#tasks, ([taskId, ref]) => ({ ref, taskId }));
  }
}
