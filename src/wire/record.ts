import type { components } from '../../generated/schema.js';
import { isObject } from '../json/object.js';
import { parseJson } from '../json/parse.js';
import { filesOf, type TaskFile } from './files.js';
import { readResult, type TaskResult } from './result.js';

/** The wire form of a task, as recordInfo returns it. Only `taskId` and `state` are checked. */
export type TaskRecord = components['schemas']['TaskRecord'];

interface TaskBase {
  readonly taskId: string;
  /** The model id; the empty string if the answer does not have it. */
  readonly model: string;
  /** The credits that it cost, whatever the record calls them; undefined if it does not say. They are final once it has ended. */
  readonly credits: number | undefined;
  /** What was asked for, out of the record's `param`; undefined if that cannot be read. */
  readonly input: Readonly<Record<string, unknown>> | undefined;
  /** The record this task was read from, with every member the API sent: times, credits, `param`. */
  readonly record: TaskRecord;
}

/** A task that has not ended. `state` is `unknown` for a state that this version does not know; `record.state` has its name. */
export interface PendingTask extends TaskBase {
  readonly state: 'waiting' | 'queuing' | 'generating' | 'unknown';
}

/** A task that ended with a result, whatever form that has. */
export interface SucceededTask<Result extends TaskResult = TaskResult> extends TaskBase {
  readonly state: 'success';
  /**
   * The result by member, typed as the contract has it. A known member that came in another form is left out, and a result
   * that is no object is `{}`: `files` and `raw` have what came. How long its URLs live is not promised: download at once.
   */
  readonly result: Result;
  /** Every file of the result, wherever its URL stands, in the order of the result. */
  readonly files: readonly TaskFile[];
  /** The result as it came: the value of its JSON, or the text if it is not JSON. */
  readonly raw: unknown;
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
export type Refuse = (problem: string) => Error;

/**
 * Reads a task from its wire form, a record or the `data` of a callback.
 *
 * @throws What `refuse` makes, if it names no task or no state. A success is read whatever its result looks like.
 */
export function readTask(data: unknown, refuse: Refuse): Task {
  if (!isRecord(data)) throw refuse('without a task id or a state');
  const base = {
    ...{ taskId: data.taskId, model: text(data.model) ?? '', record: data },
    ...{ credits: creditsOf(data), input: inputOf(data.param) },
  };
  switch (data.state) {
    case 'success': {
      const { result, raw } = readResult(data);
      return { ...base, state: 'success', result, files: filesOf(raw), raw };
    }
    case 'fail':
      return { ...base, state: 'fail', failCode: text(data.failCode), failMsg: text(data.failMsg) };
    default:
      return { ...base, state: PENDING.find((state) => state === data.state) ?? 'unknown' };
  }
}

/** A text, also if a number came instead; undefined if neither came. */
const text = (value: unknown): string | undefined =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' ? `${value}` : undefined;

/** What the vendor calls the credits of a task: in records, and in older callbacks. */
function creditsOf({ creditsConsumed, consumeCredits }: Readonly<Record<string, unknown>>): number | undefined {
  const credits = creditsConsumed ?? consumeCredits;
  return typeof credits === 'number' && Number.isFinite(credits) ? credits : undefined;
}

/** `param` is JSON in which `input` is JSON again. */
function inputOf(param: unknown): TaskBase['input'] {
  const { input }: { input?: unknown } = Object(parseJson(param));
  const value = parseJson(input);
  return isObject(value) ? value : undefined;
}

const PENDING = ['waiting', 'queuing', 'generating'] as const;

function isRecord(data: unknown): data is TaskRecord {
  const { taskId, state }: { taskId?: unknown; state?: unknown } = Object(data);
  return typeof taskId === 'string' && taskId !== '' && typeof state === 'string';
}
