import { resultOf } from './result.js';
import type { MockTask } from './tasks.js';

/**
 * The task as recordInfo returns it, in the form of real traffic: `param` with its input encoded twice, `resultJson` empty until
 * success, `costTime` in seconds.
 */
export function toRecord(task: MockTask, origin: string) {
  const { taskId, model, input, state, failure, createTime, completeTime, credits } = task;
  const failed = state === 'fail' ? failure : undefined;
  return {
    taskId,
    model,
    state,
    param: JSON.stringify({ input: JSON.stringify(input), model }),
    resultJson: state === 'success' ? JSON.stringify(resultOf(task, origin)) : '',
    failCode: failed?.failCode ?? null,
    failMsg: failed?.failMsg ?? null,
    costTime: completeTime === null ? null : Math.round((completeTime - createTime) / 1000),
    completeTime,
    createTime,
    creditsConsumed: credits,
  };
}

/** The callback of a task: its record with `updateTime`, and with null as the result of a failed task. */
export function toCallback(task: MockTask, origin: string) {
  const record = toRecord(task, origin);
  const data = { ...record, resultJson: record.resultJson || null, updateTime: task.completeTime };
  return task.state === 'success'
    ? { code: 200, msg: 'Playground task completed successfully.', data }
    : { code: 501, msg: 'Playground task failed.', data };
}
