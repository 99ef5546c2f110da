import { messageOf } from './Answer.js';
import type { Scenario } from './Scenario.js';

/** Why a task failed, as its record tells it. */
export interface Failure {
  /** For programs: a number as text, such as `500`, or a word. */
  readonly failCode: string;
  /** For people. */
  readonly failMsg: string;
  /** Whether it failed as it was created, so that its record has no time of its end. */
  readonly atOnce?: true | undefined;
}

/** The failure that a scenario asks for; undefined if the task is to succeed. */
export function failureOf({ failCode, failMsg, atOnce }: Scenario): Failure | undefined {
  // Recorded tasks that failed at once had this code, and a text that the provider had given no id.
  if (atOnce) return { failCode: failCode ?? '422', failMsg: failMsg ?? 'The provider returned no task id.', atOnce };
  return failCode === undefined ? undefined : { failCode, failMsg: failMsg ?? messageOf(501) };
}
