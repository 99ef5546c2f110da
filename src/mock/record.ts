import type { MockTask } from './MockTask.js';
import { resultOf } from './result.js';
import type { Vintage } from './Vintage.js';

/**
 * The task as recordInfo returns it, in the form of real traffic: `param` with its input encoded twice, `resultJson` empty until
 * success, `costTime` in seconds, rounded down. A task that failed at once has no times of its end.
 */
export function toRecord(task: MockTask, origin: string, vintage: Vintage) {
  const result = task.state === 'success' ? resultOf(task, origin) : null;
  const record = recordWith(task, result);
  if (vintage === 'spring') return record;
  const { creditsConsumed } = creditsOf(task);
  // Of the last members, the values were not recorded, but for the result.
  const more = { creditsConsumed, operationType: null, successFlag: null, paramJson: null, response: result };
  // Not by spreading, which takes longer than the rest.
  return Object.assign(record, more);
}

/** The callback of a task: its record with `updateTime`, and with null as the result of a failed task. */
export function toCallback(task: MockTask, origin: string, vintage: Vintage) {
  const result = task.state === 'success' ? resultOf(task, origin) : null;
  const record = recordWith(task, result);
  const data = {
    ...{ ...record, resultJson: record.resultJson || null, updateTime: task.endTime },
    ...(vintage === 'autumn' && creditsOf(task)),
  };
  return task.state === 'success'
    ? { code: 200, msg: 'Playground task completed successfully.', data }
    : { code: 501, msg: 'Playground task failed.', data };
}

/** The members that a record has had since March 2026, in their order. */
function recordWith({ taskId, model, state, param, failure, createTime, endTime }: MockTask, result: object | null) {
  const failed = state === 'fail' ? failure : undefined;
  const completeTime = failed?.atOnce ? null : endTime;
  return {
    taskId,
    model,
    state,
    param,
    resultJson: result === null ? '' : JSON.stringify(result),
    failCode: failed?.failCode ?? null,
    failMsg: failed?.failMsg ?? null,
    costTime: completeTime === null ? null : Math.floor((completeTime - createTime) / 1000),
    completeTime,
    createTime,
  };
}

/** What the task has cost: nothing before its end, and nothing if it failed. */
const creditsOf = ({ state, price }: MockTask) => ({ creditsConsumed: state === 'success' ? price : 0 });
