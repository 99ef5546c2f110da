import type { MockTask } from '../MockTask.js';

/** The caller's own reference of a task: `?ref=` of its `callBackUrl`. */
export function refOf({ callBackUrl = '' }: Pick<MockTask, 'callBackUrl'>): string | undefined {
  // Making a URL of each of 100,000 tasks takes longer than somebody who types a search waits.
  const [, query = ''] = /\?([^#]*)/.exec(callBackUrl) ?? [];
  return query.includes('ref=') ? (new URLSearchParams(query).get('ref') ?? undefined) : undefined;
}

/** Whether a task has every word of a search in its id, model, reference, state or code of failure. */
export function createMatch(search: string): (task: MockTask) => boolean {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  return (task) => {
    if (words.length === 0) return true;
    const { taskId, model, state, failure } = task;
    const text = [taskId, model, refOf(task), state, state === 'fail' && failure?.failCode].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
}
