import type { Schema } from '../validation/Schema.js';
import type { TaskOperation } from '../wire/operation.js';
import type { ErrorTransport } from './Answer.js';
import type { ClockOption } from './clock.js';
import type { JournalLine } from './JournalEntry.js';
import type { Latency } from './latency.js';
import type { PerModel } from './PerModel.js';
import type { RefusalOption } from './refusal.js';
import type { Duration } from './stays.js';
import type { Vintage } from './Vintage.js';

/** How many requests are accepted within a sliding window. */
export interface Rate {
  readonly limit: number;
  readonly windowMs: number;
}

/** Options of `createMock`. */
export interface MockOptions {
  /**
   * How time runs. `real`: the machine's time. `manual`: time stands still until `mock.clock.advance(ms)`. `{ scale: 60 }`: a
   * minute passes in a second. Default: `real`.
   */
  readonly clock?: ClockOption | undefined;
  /** When the clock starts, in ms since the epoch. Default: now. */
  readonly startTime?: number | undefined;
  /**
   * Decides the task ids and the latency. The same seed and the same calls give the same journal. Default: random, because a receiver
   * that remembers the ids of an earlier run would take new tasks for known ones. `mock.seed` tells it.
   */
  readonly seed?: number | undefined;
  /**
   * How long a task takes, for all models or per model: in ms, or by state, such as `{ waiting: 500, queuing: 500, generating: 4000 }`,
   * which is how to see `queuing`: no recorded task did. `observed`: as long as recorded tasks of the model, from 13 s to 8 minutes.
   * A task for which no states are given waits, or generates where tasks of its model were seen to. Default: 5,000.
   */
  readonly durations?: PerModel<Duration> | undefined;
  /** How late answers are, in ms by the mock's clock. `observed`: as late as recorded ones, 0.2 to 1.7 s. Default: 0. */
  readonly latency?: Latency | undefined;
  /**
   * When records are from. `autumn`: with `creditsConsumed`, which is 0 until the task succeeds, and the members that came by September
   * 2026. `spring`: without, as in March and April 2026. Default: `autumn`.
   */
  readonly vintage?: Vintage | undefined;
  /**
   * How createTask refuses a body. `vendor`: a missing or an empty field with code 500 and the vendor's words, everything else with
   * 422. `contract`: always with 422, saying what is wrong where. Default: `vendor`.
   */
  readonly refusals?: RefusalOption | undefined;
  /** Signs the callbacks. Default: they are not signed, as for an account without a key. */
  readonly webhookHmacKey?: string | undefined;
  /** How errors arrive: `body`, as HTTP 200 with `code` in the envelope, or `status`, with `code` as HTTP status too. Default: `body`. */
  readonly errorTransport?: ErrorTransport | undefined;
  /** The API keys that are accepted, each an account of its own. Default: any. */
  readonly keys?: readonly string[] | undefined;
  /** What each account has. `false`: it never runs out. Default: 10,000. */
  readonly credits?: number | false | undefined;
  /**
   * What a task costs, in credits, for all models or per model. It is charged when the task is created, and given back if it fails.
   * Default: as the vendor lists it, see `kie-openapi/prices`. A clip counts as 2 s, where a span is listed the least is charged, and
   * where nothing is, nothing.
   */
  readonly price?: PerModel<number> | undefined;
  /**
   * How many calls of an account are accepted, by the mock's clock. `false` switches one limit or all off. Default: 20 createTask
   * per 10 s, 10 recordInfo per second.
   */
  readonly limits?: { readonly [operation in TaskOperation]?: Rate | false } | false | undefined;
  /** Where callbacks may be sent: only to this machine, or `any`where. Default: `loopback`. */
  readonly callbackTargets?: 'loopback' | 'any' | undefined;
  /** Takes the callbacks instead of the network, whatever their target, such as a handler of `kie-openapi/callbacks`. */
  readonly deliver?: ((request: Request) => Promise<Response>) | undefined;
  /** Fetches the files of uploads by URL, wherever they are, such as `fetch`. Default: the mock fetches from this machine only. */
  readonly download?: ((url: string, init: { readonly signal: AbortSignal }) => Promise<Response>) | undefined;
  /**
   * What becomes of a task whose input names a file that is certainly not there, because the mock does not have it (any more) or
   * its host ends with `.invalid`. `refuse`: createTask answers with code 500; `fail`: the task fails; both were seen. Default: `ignore`.
   */
  readonly missingFiles?: 'ignore' | 'refuse' | 'fail' | undefined;
  /** After how many ms a refused callback is sent again. Default: 10 s, 1 min and 5 min. */
  readonly retryDelays?: readonly number[] | undefined;
  /** Request schemas of models beside the catalogue, or instead of it where the id is the same. */
  readonly variants?: Readonly<Record<string, Schema>> | undefined;
  /**
   * Refuses a createTask that validation only warns of too, such as one with an unknown field. Default: false, since the API accepts
   * them; the warning is in the journal and in the header `x-kie-mock-warning`.
   */
  readonly strict?: boolean | undefined;
  /** Called with each entry of the journal as it is written, for a log: without what was sent. */
  readonly onEntry?: ((line: JournalLine) => void) | undefined;
}
