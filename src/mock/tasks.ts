import { messageOf } from './Answer.js';
import type { Clock } from './clock.js';
import type { Failure } from './Failure.js';
import type { Journal } from './journal.js';
import { MockError } from './MockError.js';
import type { MockTask, Order, Running } from './MockTask.js';
import { paramOf } from './param.js';
import { Queue } from './Queue.js';
import type { Settings } from './Settings.js';
import { staysOf } from './stays.js';
import { createTaskIds } from './taskIds.js';

export interface Tasks {
  create(order: Order): MockTask;
  /** @throws MockError if there is none. */
  get(taskId: string): MockTask;
  find(taskId: string): MockTask | undefined;
  /** Newest first. */
  list(): MockTask[];
  /** Takes the task to its next state now. @throws MockError if it has ended. */
  advance(taskId: string): Promise<void>;
  /** Ends the task now. @throws MockError if it has ended. */
  end(taskId: string, failure?: Partial<Failure>): Promise<void>;
  /** Forgets all. Ids go on, so that none comes twice. */
  clear(): void;
}

/** How many tasks are kept that have ended, and how many characters of their requests. */
const KEPT = 100_000;
const KEPT_CHARACTERS = 64 * 2 ** 20;
/** How much is kept that has not ended. More is refused. */
const UNENDED = 1_000_000;
const UNENDED_CHARACTERS = 512 * 2 ** 20;

export interface TasksOptions {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly settings: Settings;
  /** Called when a task has ended; the manual clock waits for it. */
  readonly onEnd: (task: MockTask) => Promise<void>;
}

export function createTasks({ clock, journal, settings, onEnd }: TasksOptions): Tasks {
  const tasks = new Map<string, Running>();
  /** Those that have ended, in the order in which they did. */
  const ended = new Queue<Running>();
  // Of the requests of all that have not ended, and of all that have.
  let characters = 0;
  let endedCharacters = 0;
  const nextId = createTaskIds(`${settings.seed}`);

  function enter(task: MockTask, state: MockTask['state']): void {
    task.state = state;
    const { taskId, model, failure } = task;
    journal.write({ event: 'state', taskId, model, state, failCode: state === 'fail' ? failure?.failCode : undefined });
  }
  function goOn(task: Running): Promise<void> | void {
    const next = task.stays[task.passed];
    if (next === undefined) {
      finish(task);
      return onEnd(task);
    }
    task.passed += 1;
    enter(task, next.state);
    task.cancel = clock.later(next.ms, () => goOn(task));
  }
  function finish(task: Running): void {
    task.cancel = undefined;
    task.endTime = clock.now();
    ended.push(task);
    characters -= task.param.length;
    endedCharacters += task.param.length;
    dropEnded();
    enter(task, task.failure ? 'fail' : 'success');
    if (task.failure) task.account.pay(-task.price);
  }
  function get(taskId: string): Running {
    const task = tasks.get(taskId);
    if (task === undefined) throw new MockError(`There is no task ${taskId}`);
    return task;
  }
  function interrupt(taskId: string): Running {
    const task = get(taskId);
    if (task.endTime !== null) throw new MockError(`The task ${taskId} has already ended`);
    task.cancel?.();
    return task;
  }

  /** Drops those that ended first. The last one stays, however long: somebody may wait for its result. */
  function dropEnded(): void {
    while (ended.size > KEPT || (endedCharacters > KEPT_CHARACTERS && ended.size > 1)) {
      const first = ended.shift();
      if (first === undefined) return;
      tasks.delete(first.taskId);
      endedCharacters -= first.param.length;
    }
  }

  return {
    create(order) {
      const { model, input, failure } = order;
      const param = paramOf(model, input);
      const unended = tasks.size - ended.size;
      if (unended >= UNENDED || characters > UNENDED_CHARACTERS)
        throw new MockError(`${unended} tasks have not ended, and there is no room for more; let time go on`);
      const taskId = nextId();
      // Member by member: an object that is spread into another becomes a slow one, and there are very many.
      const task: Running = {
        account: order.account,
        model,
        input,
        callBackUrl: order.callBackUrl,
        price: order.price,
        duration: order.duration,
        gapMs: order.gapMs,
        callback: order.callback,
        result: order.result,
        warning: order.warning,
        taskId,
        createTime: clock.now(),
        param,
        failure,
        state: 'waiting',
        endTime: null,
        stays: staysOf(order.duration, model),
        passed: 0,
        cancel: undefined,
      };
      tasks.set(taskId, task);
      characters += param.length;
      if (failure?.atOnce) {
        finish(task);
        // The answer comes before the callback.
        clock.later(0, () => tasks.has(taskId) && onEnd(task));
      } else goOn(task);
      return task;
    },
    get,
    find: (taskId) => tasks.get(taskId),
    list: () => [...tasks.values()].reverse(),
    async advance(taskId) {
      await goOn(interrupt(taskId));
    },
    async end(taskId, failure) {
      const task = interrupt(taskId);
      if (failure) {
        const { failCode = '500', failMsg = messageOf(501) } = failure;
        task.failure = { failCode, failMsg };
      }
      finish(task);
      await onEnd(task);
    },
    clear() {
      for (const task of tasks.values()) task.cancel?.();
      tasks.clear();
      ended.clear();
      characters = 0;
      endedCharacters = 0;
    },
  };
}
