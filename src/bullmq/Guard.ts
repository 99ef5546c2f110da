import type { Bought } from './Bought.js';
import { QueueLostError } from './QueueLostError.js';
import { persist, type Report } from './steady.js';
import type { Witness } from './Witness.js';

/** Keeps a worker from buying what a store hands out that has forgotten what was bought. */
export class Guard {
  readonly #witness: Witness;
  readonly #bought: Bought;
  readonly #report: Report;
  #isLost = false;
  #current: Promise<boolean> | undefined;

  constructor(witness: Witness, bought: Bought, report: Report) {
    this.#witness = witness;
    this.#bought = bought;
    this.#report = report;
  }

  /** Whether the store has forgotten nothing since the last call; that it has is told once. While it is away, this waits. */
  isWhole(): Promise<boolean> {
    this.#current ??= this.#check().finally(() => {
      this.#current = undefined;
    });
    return this.#current;
  }

  async #check(): Promise<boolean> {
    if (this.#isLost) return false;
    const isLost = await persist(() => this.#look(), this.#report);
    if (isLost) this.#report(new QueueLostError(this.#bought.list()));
    this.#isLost = isLost;
    return !isLost;
  }

  async #look(): Promise<boolean> {
    try {
      await this.#witness.look();
      return false;
    } catch (error) {
      if (error instanceof QueueLostError) return true;
      throw error;
    }
  }

  /** Leaves nothing behind in the store. */
  async leave(): Promise<void> {
    if (!this.#isLost) await this.#witness.leave().catch(this.#report);
  }
}
