import { parseJson } from '../../json/parse.js';
import type { FailedTask } from '../../wire/record.js';
import { redact, secretsOf } from '../redact.js';
import { KieError } from './KieError.js';

/** The task ended without a result. */
export class TaskFailedError extends KieError {
  override readonly name = 'TaskFailedError';
  /** Why, for programs: a number as text ("500") or a word; the set is open. */
  readonly failCode: string | undefined;
  /** Why, for people, in the vendor's words; where these quote the prompt, it is left out. */
  readonly failMsg: string | undefined;
  /** The task. Not enumerable, because its record holds the prompt, and errors are logged. */
  declare readonly task: FailedTask;

  constructor(task: FailedTask, secrets: readonly string[] = []) {
    const { taskId, model, failCode, failMsg, record } = task;
    const said = failMsg && redact(failMsg, () => [...secrets, ...secretsOf(parseJson(record.param) ?? record.param)]);
    super(`Task ${taskId} failed with code ${failCode ?? '(none)'}: ${said ?? 'no reason given'}`, { taskId, model });
    this.failCode = failCode;
    this.failMsg = said;
    Object.defineProperty(this, 'task', { value: task });
  }
}
