/** What to do about a task that was bought when a call about it fails. */
export const goOn = (taskId: string): string =>
  `Do not buy it again: waitForTask(${JSON.stringify(taskId)}) waits for it again`;
