import type { IQueueBackend } from 'bullmq';
import { QueueLostError } from './QueueLostError.js';

/**
 * Notices that the store forgot: that it was emptied, or went back to an older state. Each process counts in a field of its own
 * among the queue's metadata, and finds there what it wrote last, unless that is gone.
 */
export class Witness {
  readonly #field = `kie-${crypto.randomUUID()}`;
  readonly #backend: IQueueBackend;
  #count = 0;
  #turn: Promise<void> = Promise.resolve();

  constructor(backend: IQueueBackend) {
    this.#backend = backend;
  }

  /**
   * Looks whether what was written last is there, and writes again.
   *
   * @throws QueueLostError each time, once the store has forgotten.
   */
  look(): Promise<void> {
    this.#turn = this.#turn.catch(() => {}).then(() => this.#look());
    return this.#turn;
  }

  async #look(): Promise<void> {
    if (this.#count > 0) {
      const seen = await this.#backend.getQueueMetaField(this.#field);
      // It is one ahead if it was written and the answer was lost.
      if (Number(seen ?? 0) < this.#count) throw new QueueLostError();
    }
    await this.#backend.setQueueMeta({ [this.#field]: this.#count + 1 });
    this.#count++;
  }

  /** Leaves nothing behind. */
  async leave(): Promise<void> {
    await this.#backend.removeQueueMetaFields([this.#field]);
  }
}
