/**
 * Remembers which tasks were delivered. To deliver once among several processes, implement it on a store that they share. `claim`
 * has to be atomic. A claim expires, so that a process that dies in `onTask` does not lose the task: the handler renews it for as
 * long as `onTask` runs, by claiming again as the same owner.
 *
 * With Redis, `claim` is a script: `done` if the key says so; else set the key to the owner with `PX claimMs` if it is free or the
 * owner's, and `busy` if not.
 */
export interface CallbackStore {
  /**
   * Takes the task for a delivery, or renews its claim.
   *
   * @param owner Names the delivery; no two have the same.
   * @param claimMs After which time, in ms, the claim expires, counted from now.
   * @returns `done` if the task was delivered, `busy` if another owner has a claim that has not expired, else `claimed`.
   */
  claim(taskId: string, owner: string, claimMs: number): Promise<Claim> | Claim;
  /** The task was delivered; every later claim is `done`, also if the owner's claim has expired. */
  complete(taskId: string, owner: string): Promise<void> | void;
  /** The delivery failed. If the claim is the owner's, the next one is `claimed`; if not, nothing happens. */
  release(taskId: string, owner: string): Promise<void> | void;
}

/** The outcome of a claim. */
export type Claim = 'claimed' | 'busy' | 'done';
