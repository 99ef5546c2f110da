import type { EndedTask } from './EndedTask.js';
import { Recent } from './Recent.js';

/** The callers that wait for a task, and the tasks that came before anyone waited for them. */
export interface Waiters {
  /** Hands a task to everyone who waits for it, and keeps it for those who ask later. */
  resolve(task: EndedTask): void;
  /** The task, as soon as it has come; `forget` ends the waiting. */
  expect(taskId: string): { readonly task: Promise<EndedTask>; forget(): void };
}

/** @param maxTasks How many tasks are kept for those who ask later; the oldest go first. */
export function createWaiters(maxTasks: number): Waiters {
  const waiting = new Map<string, Set<(task: EndedTask) => void>>();
  const early = new Recent<EndedTask>(maxTasks);
  return {
    resolve(task) {
      for (const resolve of waiting.get(task.taskId) ?? []) resolve(task);
      waiting.delete(task.taskId);
      early.set(task.taskId, task);
    },
    expect(taskId) {
      let forget = () => {};
      const task = new Promise<EndedTask>((resolve) => {
        const known = early.get(taskId);
        if (known) return resolve(known);
        const all = waiting.get(taskId) ?? new Set();
        waiting.set(taskId, all.add(resolve));
        forget = () => {
          all.delete(resolve);
          if (all.size === 0 && waiting.get(taskId) === all) waiting.delete(taskId);
        };
      });
      return { task, forget: () => forget() };
    },
  };
}
