import type { IQueueBackend } from 'bullmq';
import { QueueLostError } from './QueueLostError.js';

const PREFIX = 'kie-worker-';
const COUNT = '-count';
/** After which time what a worker left behind that died is removed, in ms. One that lives writes every few seconds. */
const LEFT_MS = 24 * 3_600_000;

/**
 * Notices that the store forgot: that it was emptied, or went back to an older state. Each worker has two fields of its own among
 * the queue's metadata: one that it writes once, and one in which it counts. The first is needed because a client of Redis sends
 * the second again when it has connected again, also to a store that was emptied.
 */
export class Witness {
  readonly #start = `${PREFIX}${crypto.randomUUID()}`;
  readonly #count = `${this.#start}${COUNT}`;
  readonly #backend: IQueueBackend;
  #written = 0;

  constructor(backend: IQueueBackend) {
    this.#backend = backend;
  }

  /**
   * Looks whether what was written last is there, and writes again. One call at a time.
   *
   * @throws QueueLostError each time, once the store has forgotten.
   */
  async look(): Promise<void> {
    const now = Date.now();
    if (this.#written === 0) await this.#begin(now);
    const [start, count] = await this.#backend.getQueueMetaFields([this.#start, this.#count]);
    // The count is ahead if it was written and the answer was lost.
    if (!start || Number(count) < this.#written) throw new QueueLostError();
    const next = Math.max(now, this.#written + 1);
    await this.#backend.setQueueMeta({ [this.#count]: next });
    this.#written = next;
  }

  async #begin(now: number): Promise<void> {
    const fields = Object.entries(await this.#backend.getQueueMeta());
    const left = fields.flatMap(([field, value]) =>
      field.startsWith(PREFIX) && field.endsWith(COUNT) && Number(value) < now - LEFT_MS
        ? [field, field.slice(0, -COUNT.length)]
        : [],
    );
    if (left.length > 0) await this.#backend.removeQueueMetaFields(left);
    await this.#backend.setQueueMeta({ [this.#start]: now, [this.#count]: now });
    this.#written = now;
  }

  /** Leaves nothing behind. */
  async leave(): Promise<void> {
    await this.#backend.removeQueueMetaFields([this.#start, this.#count]);
  }
}
