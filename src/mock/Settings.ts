import { estimate } from '../prices/index.js';
import type { TaskOperation } from '../wire/operation.js';
import type { ErrorTransport } from './Answer.js';
import type { ClockOption } from './clock.js';
import type { Latency } from './latency.js';
import type { MockOptions, Rate } from './MockOptions.js';
import { type Rule, readPerModel } from './PerModel.js';
import type { RefusalOption } from './refusal.js';
import { DEFAULT_MS, DURATIONS, type Duration } from './stays.js';
import type { Vintage } from './Vintage.js';

type Input = Readonly<Record<string, unknown>>;

/** The options of a mock, with the defaults filled in. */
export interface Settings extends Omit<MockOptions, 'durations' | 'price'> {
  readonly clock: ClockOption;
  readonly seed: number;
  readonly durations: (model: string, input: Input) => Duration;
  readonly latency: Latency;
  readonly vintage: Vintage;
  readonly refusals: RefusalOption;
  readonly errorTransport: ErrorTransport;
  readonly credits: number | false;
  readonly price: (model: string, input: Input) => number;
  readonly limits: Readonly<Record<TaskOperation, Rate | false>>;
  readonly retryDelays: readonly number[];
}

/** What the option `price` may hold. */
export const PRICE: Rule = { option: 'price', value: { type: 'number', minimum: 0 } };

/** How long the clips of the mock are, in seconds. Others are taken to be as long. */
const CLIP_SECONDS = 2;

/** What a task costs by the listed prices: the least, where they leave a span; nothing, where they say nothing. */
function listedPrice(model: string, input: Input): number {
  const { credits } = estimate(model, input, { seconds: CLIP_SECONDS });
  return credits?.min ?? 0;
}

const randomSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;

/** Fills in the defaults, which `MockOptions` states. */
export function withDefaults(options: MockOptions): Settings {
  const { clock = 'real', seed = randomSeed(), errorTransport = 'body', credits = 10_000, limits = {} } = options;
  const { latency = 0, vintage = 'autumn', refusals = 'vendor' } = options;
  const { retryDelays = [10_000, 60_000, 300_000] } = options;
  const none = { createTask: false, recordInfo: false } as const;
  const { createTask = { limit: 20, windowMs: 10_000 }, recordInfo = { limit: 10, windowMs: 1_000 } } = limits || none;
  const price = readPerModel<number | undefined>(PRICE, options.price, undefined);
  return {
    ...options,
    ...{ clock, seed, errorTransport, credits, retryDelays, latency, vintage, refusals },
    durations: readPerModel<Duration>(DURATIONS, options.durations, DEFAULT_MS),
    price: (model, input) => price(model, input) ?? listedPrice(model, input),
    limits: { createTask, recordInfo },
  };
}
