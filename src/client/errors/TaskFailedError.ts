import type { FailedTask } from '../task.js';
import { KieError } from './KieError.js';

/** The task ended without a result. */
export class TaskFailedError extends KieError {
  override readonly name = 'TaskFailedError';
  /** Why, for programs: a number as text ("500") or a word; the set is open. */
  readonly failCode: string | undefined;
  /** Why, for people, in the vendor's words. */
  readonly failMsg: string | undefined;
  readonly task: FailedTask;

  constructor(task: FailedTask) {
    super(
      `Task ${task.taskId} failed with code ${task.failCode ?? '(none)'}: ${task.failMsg ?? 'no reason given'}`,
      task,
    );
    this.task = task;
    this.failCode = task.failCode;
    this.failMsg = task.failMsg;
  }
}
