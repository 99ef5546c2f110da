import type { components } from '../../generated/schema.js';
import { isObject } from '../json/object.js';
import { parseJson } from '../json/parse.js';

/** The wire form of a task, as recordInfo returns it. Only `taskId`, `state` and the result are checked. */
export type TaskRecord = components['schemas']['TaskRecord'];

/** What a succeeded task made: `resultUrls` for media, `resultObject` for text and data; models may add members. */
export type TaskResult = components['schemas']['TaskResult'];

interface TaskBase {
  readonly taskId: string;
  /** The model id; the empty string if the answer does not have it. */
  readonly model: string;
  /** The record this task was read from, with every member the API sent: times, credits, `param`. */
  readonly record: TaskRecord;
}

/** A task that has not ended. `state` is `unknown` for a state that this version does not know; `record.state` has its name. */
export interface PendingTask extends TaskBase {
  readonly state: 'waiting' | 'queuing' | 'generating' | 'unknown';
}

/** A task that ended with a result. */
export interface SucceededTask<Result extends TaskResult = TaskResult> extends TaskBase {
  readonly state: 'success';
  /** `record.resultJson`, parsed. How long its URLs live is not promised: download at once. */
  readonly result: Result;
}

/** A task that ended without a result. */
export interface FailedTask extends TaskBase {
  readonly state: 'fail';
  /** Why, for programs: a number as text ("500") or a word; the set is open. */
  readonly failCode: string | undefined;
  /** Why, for people. */
  readonly failMsg: string | undefined;
}

/** A task, discriminated by `state`. */
export type Task = PendingTask | SucceededTask | FailedTask;

/** Makes the error for a task that cannot be read. */
export type Refuse = (problem: string, known: { readonly taskId?: string; readonly model?: string }) => Error;

/**
 * Reads a task from its wire form, a record or the `data` of a callback.
 *
 * @throws What `refuse` makes, if it names no task or no state, or if it succeeded and `resultJson` holds no result.
 */
export function readTask(data: unknown, refuse: Refuse): Task {
  if (!isRecord(data)) throw refuse('without a task id or a state', {});
  const base = { taskId: data.taskId, model: text(data.model) ?? '', record: data };
  switch (data.state) {
    case 'success':
      return { ...base, state: 'success', result: readResult(data, refuse) };
    case 'fail':
      return { ...base, state: 'fail', failCode: text(data.failCode), failMsg: text(data.failMsg) };
    default:
      return { ...base, state: PENDING.find((state) => state === data.state) ?? 'unknown' };
  }
}

/** A text, also if a number came instead; undefined if neither came. */
const text = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? `${value}` : undefined;

const PENDING = ['waiting', 'queuing', 'generating'] as const;

function isRecord(data: unknown): data is TaskRecord {
  const { taskId, state }: { taskId?: unknown; state?: unknown } = Object(data);
  return typeof taskId === 'string' && taskId !== '' && typeof state === 'string';
}

function readResult({ taskId, model, resultJson }: TaskRecord, refuse: Refuse): TaskResult {
  const result = parseJson(`${resultJson}`);
  if (isResult(result)) return result;
  throw refuse('of success, but its resultJson is not a result', { taskId, model });
}

function isResult(value: unknown): value is TaskResult {
  const { resultUrls, resultObject }: { resultUrls?: unknown; resultObject?: unknown } = Object(value);
  const areUrls = Array.isArray(resultUrls) && resultUrls.every((url) => typeof url === 'string');
  const isData = isObject(resultObject);
  return (areUrls || isData) && (areUrls || resultUrls === undefined) && (isData || resultObject === undefined);
}
