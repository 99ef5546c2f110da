/** Ids are opaque. All that were seen are short and of printable ASCII characters. */
const ID = /^[!-~]{1,256}$/;

/**
 * The id of the task that a callback is about: `data.taskId`, or `data.task_id` as in the vendor's samples.
 *
 * @param payload The parsed body of the callback.
 * @returns undefined if it names no task, or two.
 */
export function callbackTaskId(payload: unknown): string | undefined {
  const { data }: { data?: unknown } = Object(payload);
  const { taskId, task_id }: { taskId?: unknown; task_id?: unknown } = Object(data);
  const id = taskId ?? task_id;
  const isOne = task_id === undefined || taskId === undefined || taskId === task_id;
  return typeof id === 'string' && ID.test(id) && isOne ? id : undefined;
}
