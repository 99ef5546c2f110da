import { readTask, type Task } from '../wire/task.js';
import { CallbackError } from './CallbackError.js';

/** Ids are opaque, but none that was ever seen is empty, long or other than printable ASCII. */
const ID = /^[!-~]{1,256}$/;

/**
 * The id of the task that a callback is about: `data.taskId`, or `data.task_id` as in the vendor's samples.
 *
 * @param body The JSON text of the callback, or what it was parsed to.
 * @throws CallbackError if the body is not JSON or names no task, or two.
 */
export function taskIdOf(body: unknown): string {
  const { data }: { data?: unknown } = Object(parseJson(body));
  const { taskId, task_id }: { taskId?: unknown; task_id?: unknown } = Object(data);
  const id = taskId ?? task_id;
  const one = task_id === undefined || taskId === undefined || taskId === task_id;
  if (typeof id === 'string' && ID.test(id) && one) return id;
  throw new CallbackError('The body names no task', 400);
}

/**
 * Reads the task that a callback carries, in any of the vendor's three vintages. **The body of a callback is not signed**: unless
 * you know who sent it, ask recordInfo for the task instead.
 *
 * @param body The JSON text of the callback, or what it was parsed to.
 * @throws CallbackError if it carries no task.
 */
export function parseCallback(body: unknown): Task {
  const payload = parseJson(body);
  const taskId = taskIdOf(payload);
  const { data }: { data?: unknown } = Object(payload);
  return readTask(
    { ...Object(data), taskId },
    (problem) => new CallbackError(`The body carries a task ${problem}`, 400),
  );
}

function parseJson(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    throw new CallbackError('The body is not JSON', 400);
  }
}
