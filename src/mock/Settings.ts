import type { TaskOperation } from '../wire/operation.js';
import type { ErrorTransport } from './Answer.js';
import type { ClockOption } from './clock.js';
import type { Durations, MockOptions, Rate } from './MockOptions.js';

/** The options of a mock, with the defaults filled in. */
export interface Settings extends MockOptions {
  readonly clock: ClockOption;
  readonly seed: number;
  readonly durations: Durations;
  readonly errorTransport: ErrorTransport;
  readonly credits: number | false;
  readonly price: number;
  readonly limits: Readonly<Record<TaskOperation, Rate | false>>;
  readonly retryDelays: readonly number[];
}

/** Fills in the defaults, which `MockOptions` states. */
export function withDefaults(options: MockOptions): Settings {
  const { clock = 'real', seed = 1, errorTransport = 'body', credits = 10_000, price = 4 } = options;
  const { retryDelays = [10_000, 60_000, 300_000], durations = {}, limits = {} } = options;
  const { waiting = 500, queuing = 500, generating = 4_000 } = durations;
  const none = { createTask: false, recordInfo: false } as const;
  const { createTask = { limit: 20, windowMs: 10_000 }, recordInfo = { limit: 10, windowMs: 1_000 } } = limits || none;
  return {
    ...options,
    ...{ clock, seed, errorTransport, credits, price, retryDelays },
    durations: { waiting, queuing, generating },
    limits: { createTask, recordInfo },
  };
}
