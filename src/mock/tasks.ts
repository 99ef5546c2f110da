import { messageOf } from './Answer.js';
import type { Account } from './accounts.js';
import type { Clock } from './clock.js';
import type { Failure } from './Failure.js';
import type { Journal } from './journal.js';
import { MockError } from './MockError.js';
import { paramOf } from './param.js';
import { Queue } from './Queue.js';
import { randomOf } from './randomOf.js';
import type { CallbackMode } from './Scenario.js';
import type { Settings } from './Settings.js';
import { type Duration, type Stay, staysOf } from './stays.js';

/** What a task is created with. */
export interface Order {
  readonly account: Account;
  readonly model: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly callBackUrl?: string | undefined;
  /** What the account has paid, in credits. It gets that back if the task fails. */
  readonly price: number;
  readonly duration: Duration;
  /** Why it will fail; undefined if it will succeed. */
  readonly failure?: Failure | undefined;
  /** How long after its creation recordInfo does not know it, in ms. */
  readonly gapMs: number;
  readonly callback?: CallbackMode | undefined;
}

/** One task. recordInfo, the callback and the inspector are views of it. */
export interface MockTask extends Order {
  readonly taskId: string;
  readonly createTime: number;
  /** The request, as its record has it. */
  readonly param: string;
  state: Stay['state'] | 'success' | 'fail';
  /** When it ended, also if its record does not tell; null before the end. */
  endTime: number | null;
  failure: Failure | undefined;
}

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
}

/** A task, and what is ahead of it. */
interface Running extends MockTask {
  readonly stays: readonly Stay[];
  passed: number;
  cancel: (() => void) | undefined;
}

/** How many tasks are kept, and how many characters of their requests. Beyond that, those that ended first are dropped. */
const KEPT = 100_000;
const KEPT_CHARACTERS = 64 * 2 ** 20;
/** How many tasks may be kept because they have not ended. */
const UNENDED = 1_000_000;

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
  let characters = 0;
  const random = randomOf(`${settings.seed}`);
  const word = () => random().toString(16).padStart(8, '0');

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

  /** @throws MockError if so much has not ended that there is no room for another task. */
  function makeRoom(wanted: number): void {
    const isFull = () => tasks.size >= KEPT || characters + wanted > KEPT_CHARACTERS;
    for (let oldest = isFull() && ended.shift(); oldest; oldest = isFull() && ended.shift()) {
      tasks.delete(oldest.taskId);
      characters -= oldest.param.length;
    }
    if (tasks.size >= UNENDED || (tasks.size > 0 && characters + wanted > KEPT_CHARACTERS * (UNENDED / KEPT)))
      throw new MockError(`${tasks.size} tasks have not ended, and there is no room for more; let time go on`);
  }

  return {
    create(order) {
      const { model, input, failure } = order;
      const param = paramOf(model, input);
      makeRoom(param.length);
      const taskId = word() + word() + word() + word();
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
        clock.later(0, () => onEnd(task));
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
  };
}
