import { parseJson } from '../json/parse.js';
import { callbackTaskId } from '../wire/callback.js';
import { readTask, type Task } from '../wire/record.js';
import { CallbackError } from './CallbackError.js';

/**
 * The id of the task that a callback is about.
 *
 * @param body The JSON text of the callback, or what it was parsed to.
 * @throws CallbackError if the body is not JSON or names no task, or two.
 */
export function taskIdOf(body: unknown): string {
  const taskId = callbackTaskId(parsed(body));
  if (taskId !== undefined) return taskId;
  throw new CallbackError('The body names no task', 400, 'body');
}

/** The vendor names a task once or twice. Each id costs a check of the signature. */
const MAX_IDS = 4;

/**
 * The texts that may be the task id of a callback, found without parsing the body.
 *
 * @param body The JSON text of the callback.
 */
export function taskIdsIn(body: string): Set<unknown> {
  const ids: unknown[] = [];
  for (const [, text] of body.matchAll(/"task(?:I|_i)d"\s*:\s*("(?:[^"\\]|\\.){1,512}")/g)) {
    if (ids.push(parseJson(text)) === MAX_IDS) break;
  }
  return new Set(ids);
}

/**
 * Reads the task that a callback carries, in any of the three forms that the vendor has used. **The body of a callback is not
 * signed**: unless you know who sent it, ask recordInfo for the task instead.
 *
 * @param body The JSON text of the callback, or what it was parsed to.
 * @throws CallbackError if it carries no task.
 */
export function parseCallback(body: unknown): Task {
  const payload = parsed(body);
  const taskId = taskIdOf(payload);
  const { data }: { data?: unknown } = Object(payload);
  return readTask(
    { ...Object(data), taskId },
    (problem) => new CallbackError(`The body carries a task ${problem}`, 400, 'body'),
  );
}

/** @throws CallbackError if it is a text that is not JSON. */
export function parsed(body: unknown): unknown {
  const payload = parseJson(body);
  if (payload === undefined && typeof body === 'string') throw new CallbackError('The body is not JSON', 400, 'body');
  return payload;
}
