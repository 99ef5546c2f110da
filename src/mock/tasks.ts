import { messageOf } from './Answer.js';
import type { Account } from './accounts.js';
import type { Clock } from './clock.js';
import type { Failure } from './Failure.js';
import type { Journal } from './journal.js';
import { MockError } from './MockError.js';
import { paramOf } from './param.js';
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

/** How many tasks are kept. Beyond that, the oldest is dropped if it has ended. */
const KEPT = 100_000;

export interface TasksOptions {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly settings: Settings;
  /** Called when a task has ended; the manual clock waits for it. */
  readonly onEnd: (task: MockTask) => Promise<void>;
}

export function createTasks({ clock, journal, settings, onEnd }: TasksOptions): Tasks {
  const tasks = new Map<string, MockTask>();
  /** What is ahead of each task that has not ended. */
  const ahead = new WeakMap<MockTask, { readonly stays: Stay[]; cancel?: () => void }>();
  const random = randomOf(`${settings.seed}`);
  const word = () => random().toString(16).padStart(8, '0');

  function enter(task: MockTask, state: MockTask['state']): void {
    task.state = state;
    const { taskId, model, failure } = task;
    journal.write({
      ...{ event: 'state', taskId, model, state },
      ...(state === 'fail' && { failCode: failure?.failCode }),
    });
  }
  function goOn(task: MockTask): Promise<void> | void {
    const plan = ahead.get(task);
    const next = plan?.stays.shift();
    if (!plan || !next) {
      finish(task);
      return onEnd(task);
    }
    enter(task, next.state);
    plan.cancel = clock.later(next.ms, () => goOn(task));
  }
  function finish(task: MockTask): void {
    ahead.delete(task);
    task.endTime = clock.now();
    enter(task, task.failure ? 'fail' : 'success');
    if (task.failure) task.account.pay(-task.price);
  }
  function get(taskId: string): MockTask {
    const task = tasks.get(taskId);
    if (task === undefined) throw new MockError(`There is no task ${taskId}`);
    return task;
  }
  function interrupt(taskId: string): MockTask {
    const task = get(taskId);
    if (task.endTime !== null) throw new MockError(`The task ${taskId} has already ended`);
    ahead.get(task)?.cancel?.();
    return task;
  }

  return {
    create(order) {
      const { model, input, failure } = order;
      const taskId = word() + word() + word() + word();
      const created = { taskId, createTime: clock.now(), param: paramOf(model, input) };
      const task: MockTask = { ...order, ...created, failure, state: 'waiting', endTime: null };
      ahead.set(task, { stays: staysOf(order.duration, model) });
      tasks.set(taskId, task);
      const [oldest] = tasks.size > KEPT ? tasks.values() : [];
      if (oldest && oldest.endTime !== null) tasks.delete(oldest.taskId);
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
