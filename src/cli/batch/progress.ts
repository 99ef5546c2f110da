import type { BatchStatus } from '../../batch/index.js';
import { timeText } from '../status.js';

/** So narrow that the whole line fits 80 columns. */
const WIDTH = 6;

/** Makes the line that shows how far a batch of `total` orders is; undefined if nobody knows how many there are. */
export function createProgress(total: number | undefined, now = () => performance.now()) {
  const start = now();
  let before: number | undefined;
  return (status: BatchStatus): string => {
    const ended = status.done + status.failed + status.refused;
    // What an earlier run has ended says nothing about how fast this one is.
    before ??= ended;
    const perSecond = (1000 * (ended - before)) / Math.max(1, now() - start);
    const part = total === undefined ? 0 : Math.min(1, ended / Math.max(1, total));
    const full = Math.floor(part * WIDTH);
    const bar = total === undefined ? '' : `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} `;
    const seconds = total === undefined ? undefined : Math.max(0, total - ended) / perSecond;
    const { done, failed, refused, ambiguous, credits } = status;
    const counts = Object.entries({ failed, refused, ambiguous }).filter(([, count]) => count > 0);
    return [
      `${bar}${done}${total === undefined ? '' : `/${total}`} done`,
      ...counts.map(([name, count]) => `${count} ${name}`),
      `${Number(credits.spent.toPrecision(8))} credits`,
      ...(ended > before ? [`${Number(perSecond.toPrecision(2))}/s`] : []),
      ...(ended > before && seconds !== undefined ? [`${timeText(seconds).replace(/( min) \d+ s$/, '$1')} left`] : []),
    ].join(' · ');
  };
}
