/** What is known about a failed call, beside its message. */
export interface KieErrorDetails {
  /** Status from the envelope, or the HTTP status where there was no envelope. */
  readonly code?: number | undefined;
  readonly httpStatus?: number | undefined;
  readonly taskId?: string | undefined;
  readonly model?: string | undefined;
  /** Whether the same call may succeed later without any change. Default: false. */
  readonly retryable?: boolean | undefined;
  /** Whether a task may have been created, and billed, all the same. Default: false. */
  readonly ambiguous?: boolean | undefined;
  /** What the server asked for with `Retry-After`, in ms. */
  readonly retryAfterMs?: number | undefined;
  readonly cause?: unknown;
}

const CHECK = 'A task may have been created and billed: look at your task list before you send it again';

/**
 * Everything that the client throws is a `KieError`; subclasses say more. A code without a class of its own arrives as
 * a plain `KieError`.
 *
 * @example
 * try {
 *   await kie.run('google/nano-banana', { prompt: 'A paper boat' });
 * } catch (error) {
 *   if (error instanceof InsufficientCreditsError) return topUp();
 *   if (error instanceof KieError && error.ambiguous) return reconcile(error);
 *   throw error;
 * }
 */
export class KieError extends Error {
  override readonly name: string = 'KieError';
  /** Status from the envelope, or the HTTP status where there was no envelope; absent if no answer came. */
  readonly code: number | undefined;
  /** HTTP status of the answer; absent if no answer came. */
  readonly httpStatus: number | undefined;
  /** The task that the call was about, if it is known. */
  readonly taskId: string | undefined;
  /** The model that the call was about, if it is known. */
  readonly model: string | undefined;
  /** Whether the same call may succeed later without any change. */
  readonly retryable: boolean;
  /**
   * Whether a task may have been created, and billed, although the call failed: the request may have arrived and the
   * answer did not. Look at your task list before you send it again.
   */
  readonly ambiguous: boolean;
  /** How long the server asked to wait with `Retry-After`, in ms. */
  readonly retryAfterMs: number | undefined;

  constructor(message: string, details: KieErrorDetails = {}) {
    super(
      details.ambiguous ? `${message}. ${CHECK}` : message,
      'cause' in details ? { cause: details.cause } : undefined,
    );
    this.code = details.code;
    this.httpStatus = details.httpStatus;
    this.taskId = details.taskId;
    this.model = details.model;
    this.retryable = details.retryable ?? false;
    this.ambiguous = details.ambiguous ?? false;
    this.retryAfterMs = details.retryAfterMs;
  }

  /** For logs: everything but the cause and the stack. */
  toJSON(): object {
    return { ...this, message: this.message };
  }
}
