import type { Bundle } from '../contract/PublishedBundle.js';
import type { Exchange, Target } from './exchange.js';

/** How to check the API. */
export interface LiveOptions extends Target {
  /** What to judge by. */
  readonly contract: Bundle;
  /** Also buy one task and wait for it. */
  readonly task?: boolean | undefined;
  /** How often to ask for the task, in ms. */
  readonly pollMs?: number;
  /** How long the task may take, in ms. */
  readonly taskMs?: number;
  /** Told of each call as it was answered. */
  readonly onExchange?: (exchange: Exchange) => void;
}
