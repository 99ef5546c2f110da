import { messageOf } from './Answer.js';
import type { Account } from './accounts.js';
import type { Clock } from './clock.js';
import type { Journal } from './journal.js';
import { MockError } from './MockError.js';
import { randomOf } from './randomOf.js';
import type { CallbackMode } from './Scenario.js';
import type { Settings } from './Settings.js';

export type State = 'waiting' | 'queuing' | 'generating' | 'success' | 'fail';

/** What a task is created with. */
export interface Order {
  readonly account: Account;
  readonly model: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly callBackUrl?: string | undefined;
  /** Why it will fail; undefined if it will succeed. */
  readonly failure?: Failure | undefined;
  /** How long after its creation recordInfo does not know it, in ms. */
  readonly gapMs: number;
  readonly callback?: CallbackMode | undefined;
}

/** Why a task failed, as its record tells it. */
export interface Failure {
  /** For programs: a number as text, such as `500`, or a word. */
  readonly failCode: string;
  /** For people. */
  readonly failMsg: string;
}

/** One task. recordInfo, the callback and the inspector are views of it. */
export interface MockTask extends Order {
  readonly taskId: string;
  readonly createTime: number;
  readonly credits: number;
  state: State;
  completeTime: number | null;
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
const NEXT: Readonly<Partial<Record<State, State>>> = { waiting: 'queuing', queuing: 'generating' };

export interface TasksOptions {
  readonly clock: Clock;
  readonly journal: Journal;
  readonly settings: Settings;
  /** Called when a task has ended; the manual clock waits for it. */
  readonly onEnd: (task: MockTask) => Promise<void>;
}

export function createTasks({ clock, journal, settings, onEnd }: TasksOptions): Tasks {
  const tasks = new Map<string, MockTask>();
  const cancels = new WeakMap<MockTask, () => void>();
  const random = randomOf(`${settings.seed}`);
  const word = () => random().toString(16).padStart(8, '0');
  const durations: Readonly<Partial<Record<State, number>>> = settings.durations;

  function enter(task: MockTask, state: State): void {
    task.state = state;
    const { taskId, model, failure } = task;
    journal.write({
      ...{ event: 'state', taskId, model, state },
      ...(state === 'fail' && { failCode: failure?.failCode }),
    });
    const ms = durations[state];
    if (ms !== undefined)
      cancels.set(
        task,
        clock.later(ms, () => goOn(task)),
      );
  }
  function goOn(task: MockTask): Promise<void> | void {
    const next = NEXT[task.state];
    if (next) return enter(task, next);
    task.completeTime = clock.now();
    enter(task, task.failure ? 'fail' : 'success');
    return onEnd(task);
  }
  function get(taskId: string): MockTask {
    const task = tasks.get(taskId);
    if (task === undefined) throw new MockError(`There is no task ${taskId}`);
    return task;
  }
  function interrupt(taskId: string): MockTask {
    const task = get(taskId);
    if (task.completeTime !== null) throw new MockError(`The task ${taskId} has already ended`);
    cancels.get(task)?.();
    return task;
  }

  return {
    create(order) {
      const taskId = word() + word() + word() + word();
      const created = { taskId, createTime: clock.now(), credits: settings.price, completeTime: null };
      const task: MockTask = { ...order, ...created, state: 'waiting', failure: order.failure };
      tasks.set(taskId, task);
      const [oldest] = tasks.size > KEPT ? tasks.values() : [];
      if (oldest && oldest.completeTime !== null) tasks.delete(oldest.taskId);
      enter(task, 'waiting');
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
      task.state = 'generating';
      await goOn(task);
    },
  };
}
