import { filesOf } from '../../wire/files.js';
import type { RequestEvent } from '../JournalEntry.js';
import type { MockTask } from '../MockTask.js';
import { resultOf } from '../result.js';
import type { World } from '../World.js';
import { createMatch, refOf } from './search.js';

/** How many tasks, callbacks and requests are listed at once. */
export const SHOWN = 50;

/** Which tasks are listed. */
export interface Selection {
  /** Only those that have all these words in their id, model, reference, state or code of failure. */
  readonly search?: string | undefined;
  /** Only those that are older than this one. */
  readonly before?: string | undefined;
}

/** What the inspector lists. */
export type Overview = ReturnType<typeof overview>;
/** A task, a callback and a request in a list. */
export type ListedCallback = Overview['callbacks'][number];
export type ListedRequest = Overview['requests'][number];
export type ListedTask = ReturnType<typeof listed>;

/** Lists the newest tasks of a selection, and the newest callbacks and notable requests. Newest first. */
export function overview(world: World, { search = '', before }: Selection = {}) {
  const { settings, clock, journal, scenarios } = world;
  const entries = journal.lines();
  const all = world.tasks.list();
  const found = search === '' ? all : all.filter(createMatch(search));
  const last = before === undefined ? -1 : found.findIndex(({ taskId }) => taskId === before);
  const newest = <T>(kept: readonly T[]) => kept.slice(-SHOWN).reverse();
  return {
    now: clock.now(),
    manual: settings.clock === 'manual',
    /** Counts what has happened: as long as it stays the same, so does everything but the time. */
    seq: entries.at(-1)?.seq ?? 0,
    scenarios: scenarios.list(),
    /** How many tasks were found, how many of them are newer than those in `tasks`, and these. */
    found: found.length,
    newer: last + 1,
    tasks: found.slice(last + 1, last + 1 + SHOWN).map((task) => listed(task, world.origin())),
    callbacks: newest(entries.filter((entry) => entry.event === 'callback')),
    /** Those that were refused, or differ from the contract and were accepted all the same. */
    requests: newest(entries.filter((entry) => entry.event === 'request').filter(isNotable)),
  };
}

const isNotable = ({ answer, warning }: RequestEvent): boolean => answer !== 200 || warning !== undefined;

function listed(task: MockTask, origin: string) {
  const { taskId, model, state, failure, warning } = task;
  return {
    ...{ taskId, model, state, warning },
    account: task.account.number,
    ref: refOf(task),
    failCode: state === 'fail' ? failure?.failCode : undefined,
    createTime: task.createTime,
    completeTime: task.endTime,
    hasCallback: task.callBackUrl !== undefined,
    files: state === 'success' ? filesOf(resultOf(task, origin)).map(({ url }) => url) : [],
  };
}
