/** What is known about a failed call, beside its message. */
export interface KieErrorDetails {
  /** Status from the envelope, or the HTTP status where there was no envelope. */
  readonly code?: number | undefined;
  readonly httpStatus?: number | undefined;
  /** What the server calls the request: its header `x-request-id` or `cf-ray`. */
  readonly requestId?: string | undefined;
  readonly taskId?: string | undefined;
  readonly model?: string | undefined;
  /** Your own reference for the order. */
  readonly ref?: string | undefined;
  /** Whether the same call may succeed later, and can be sent again without buying twice. Default: false. */
  readonly retryable?: boolean | undefined;
  /** Whether a task may have been created, and billed, all the same. Default: false. */
  readonly ambiguous?: boolean | undefined;
  /** What the server asked for with `Retry-After`, in ms. */
  readonly retryAfterMs?: number | undefined;
  /** How to go on: the last sentence of the message. Default: what to do about a call that is ambiguous. */
  readonly hint?: string | undefined;
  readonly cause?: unknown;
}

const CHECK = 'A task may exist, and be billed: look at your task list before you send it again';

/**
 * Everything that the client throws is a `KieError`; subclasses say more. A code without a class of its own arrives as
 * a plain `KieError`.
 *
 * @example
 * try {
 *   await kie.run('google/nano-banana', { prompt: 'A paper boat' });
 * } catch (error) {
 *   if (error instanceof InsufficientCreditsError) return topUp();
 *   if (error instanceof KieError && error.taskId) return waitLater(error.taskId);
 *   if (error instanceof KieError && error.ambiguous) return reconcile(error);
 *   throw error;
 * }
 */
export class KieError extends Error {
  override readonly name: string = 'KieError';
  /** Status from the envelope, or the HTTP status where there was no envelope; absent if no answer came. */
  declare readonly code: number | undefined;
  /** HTTP status of the answer; absent if no answer came. */
  declare readonly httpStatus: number | undefined;
  /** What the server calls the request, from `x-request-id` or `cf-ray`, for its support; absent if it did not say. */
  declare readonly requestId: string | undefined;
  /**
   * The task that the call was about, if it is known. After `createTask` and `run` it means that **the task was bought**: do not
   * buy it again, but wait for it with `waitForTask`.
   */
  declare readonly taskId: string | undefined;
  /** The model that the call was about, if it is known. */
  declare readonly model: string | undefined;
  /** Your own reference for the order, if you gave one with the option `ref`. */
  declare readonly ref: string | undefined;
  /** Whether the same call may succeed later, and can be sent again without buying twice. Never true once a task was bought. */
  declare readonly retryable: boolean;
  /**
   * Whether a task may have been created, and billed, although the call failed: the request may have arrived and the
   * answer did not. Look at your task list before you send it again.
   */
  declare readonly ambiguous: boolean;
  /** How long the server asked to wait with `Retry-After`, in ms. */
  declare readonly retryAfterMs: number | undefined;

  constructor(message: string, { cause, hint, ...details }: KieErrorDetails = {}) {
    const advice = hint ?? (details.ambiguous ? CHECK : undefined);
    super(advice === undefined ? message : `${message}. ${advice}`, cause === undefined ? undefined : { cause });
    Object.assign(this, { retryable: false, ambiguous: false, ...details });
  }

  /** For logs: everything but the cause and the stack. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}
