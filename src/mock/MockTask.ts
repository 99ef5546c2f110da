import type { Account } from './accounts.js';
import type { Failure } from './Failure.js';
import type { CallbackMode } from './Scenario.js';
import type { ScenarioResult } from './ScenarioResult.js';
import type { Duration, Stay } from './stays.js';

/** What a task is created with. */
export interface Order {
  readonly account: Account;
  readonly model: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly callBackUrl?: string | undefined;
  /** What the account has paid, in credits. It gets that back if the task fails. */
  readonly price: number;
  readonly duration: Duration;
  /** Why it will fail; undefined if it will succeed. */
  readonly failure?: Failure | undefined;
  /** How long after its creation recordInfo does not know it, in ms. */
  readonly gapMs: number;
  readonly callback?: CallbackMode | undefined;
  /** What it makes instead of what the mock would make. */
  readonly result?: ScenarioResult | undefined;
  /** What differs from the contract in its request, and was accepted all the same. */
  readonly warning?: string | undefined;
}

/** One task. recordInfo, the callback and the inspector are views of it. */
export interface MockTask extends Order {
  readonly taskId: string;
  readonly createTime: number;
  /** The request, as its record has it. */
  readonly param: string;
  state: Stay['state'] | 'success' | 'fail';
  /** When it ended, also if its record does not tell; null before the end. */
  endTime: number | null;
  failure: Failure | undefined;
}

/** A task, and what is ahead of it. */
export interface Running extends MockTask {
  readonly stays: readonly Stay[];
  passed: number;
  cancel: (() => void) | undefined;
}
