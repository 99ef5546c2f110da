/** A map that keeps the latest entries and forgets the oldest. */
export class Recent<Value> extends Map<string, Value> {
  readonly #max: number;

  /** @param max How many entries are kept. */
  constructor(max: number) {
    super();
    this.#max = max;
  }

  override set(key: string, value: Value): this {
    super.set(key, value);
    // A map keeps the order of insertion.
    for (const oldest of this.keys()) {
      if (this.size <= this.#max) break;
      this.delete(oldest);
    }
    return this;
  }
}
