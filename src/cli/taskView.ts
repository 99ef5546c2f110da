import type { SavedFile } from '../files/index.js';
import type { Task } from '../wire/record.js';

/** A task as `--json` prints it. `files` are absent until it has succeeded, `saved` unless they were saved. */
export function taskData(task: Task, saved?: readonly SavedFile[]): object {
  const { taskId, model, state, credits, input, record } = task;
  const { createTime, completeTime } = record;
  return {
    ...{ taskId, model, state, credits, createTime, completeTime: completeTime ?? undefined, input },
    ...(task.state === 'success' && { files: task.files, result: task.result }),
    ...(task.state === 'fail' && { failCode: task.failCode, failMsg: task.failMsg }),
    ...(saved && { saved: saved.map(({ index, path, bytes, url, kind }) => ({ index, path, bytes, url, kind })) }),
  };
}

/** What a task made, for people and pipes: paths or URLs, one a line; its result as JSON if it has no files. */
export function resultText(task: Task, saved?: readonly SavedFile[]): string {
  if (task.state !== 'success') return `${task.taskId} ${task.state}`;
  if (task.files.length === 0) return JSON.stringify(task.raw, null, 2) ?? '';
  return (saved ? saved.map(({ path }) => path) : task.files.map(({ url }) => url)).join('\n');
}

/** Everything about a task, one thing a line. */
export function taskText(task: Task): string {
  const { taskId, model, state, credits, record } = task;
  const failed = task.state === 'fail' ? { 'fail code': task.failCode, 'fail reason': task.failMsg } : {};
  const facts = {
    task: taskId,
    model,
    state: state === 'unknown' ? record.state : state,
    credits,
    ...failed,
    created: timeText(record.createTime),
    ended: timeText(record.completeTime),
    input: task.input && JSON.stringify(task.input),
  };
  const lines = Object.entries(facts).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`${`${name}:`.padEnd(13)}${value}`],
  );
  const files = task.state === 'success' ? resultText(task).split('\n') : [];
  return [...lines, ...files.map((file, index) => `${(index === 0 ? 'result:' : '').padEnd(13)}${file}`)].join('\n');
}

const timeText = (ms: unknown): string | undefined =>
  typeof ms === 'number' && ms > 0 ? new Date(ms).toISOString().replace('.000Z', 'Z') : undefined;
