import { filesOf } from '../../wire/files.js';
import type { MockTask } from '../MockTask.js';
import { NOWHERE } from '../origin.js';
import { resultOf } from '../result.js';
import type { World } from '../World.js';
import { refOf } from './search.js';

/** A task in full. */
export type TaskView = ReturnType<typeof taskView>;
/** A file that the input or the result of a task names. */
export type ViewedFile = ReturnType<typeof viewed>[number];

/** Everything there is to know of a task, but for its API key and the query of its `callBackUrl`, which may hold a secret. */
export function taskView({ journal, origin }: World, task: MockTask) {
  const { taskId, model, state, input, createTime, price, failure, warning, callBackUrl } = task;
  const result = state === 'success' ? resultOf(task, origin()) : undefined;
  const own = journal.lines().filter((entry) => 'taskId' in entry && entry.taskId === taskId);
  return {
    ...{ taskId, model, state, createTime, price, warning, input, result },
    account: task.account.number,
    ref: refOf(task),
    completeTime: task.endTime,
    failure: state === 'fail' ? failure : undefined,
    callBackUrl: callBackUrl?.replace(/[?#].*/s, ''),
    callback: task.callback,
    inputFiles: viewed(input, origin()),
    resultFiles: viewed(result, origin()),
    states: own.filter((entry) => entry.event === 'state'),
    callbacks: own.filter((entry) => entry.event === 'callback'),
  };
}

/** With the path of those that the mock itself serves, which is right whatever name the mock is asked by. */
const viewed = (value: unknown, origin: string) =>
  filesOf(value).map(({ url: href, kind }) => {
    const url = new URL(href);
    const isOwn = url.origin === origin || url.origin === NOWHERE;
    return { kind, url: href, path: isOwn ? url.pathname + url.search : undefined };
  });
