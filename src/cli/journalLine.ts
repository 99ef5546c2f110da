import { styleText } from 'node:util';
import type { JournalLine } from '../mock/index.js';

/** A journal entry for people; coloured on a terminal only. */
export function journalLine(entry: JournalLine): string {
  const time = `${(entry.at / 1000).toFixed(1)} s`.padStart(9);
  const { taskId = '', event } = entry;
  const [what, outcome] =
    entry.event === 'state'
      ? [entry.model, entry.failCode === undefined ? entry.state : `${entry.state} ${entry.failCode}`]
      : entry.event === 'callback'
        ? [`${entry.url}, attempt ${entry.attempt}${entry.mode ? `, ${entry.mode}` : ''}`, entry.answer]
        : [`${entry.operation} ${entry.model ?? ''}`.trim(), entry.answer];
  const good = outcome === 200 || !/^(fail|cut|no|[3-9]\d\d)/.test(`${outcome}`);
  return [
    time,
    event.padEnd(8),
    taskId.slice(0, 8).padEnd(8),
    styleText(good ? 'reset' : 'red', `${outcome}`),
    what,
    ...(entry.event === 'request' && entry.warning !== undefined
      ? [styleText('yellow', `warning: ${entry.warning}`)]
      : []),
  ].join('  ');
}
