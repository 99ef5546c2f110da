import type { BatchStatus } from '../../batch/index.js';
import { timeText } from '../status.js';
import { statusText } from './outcomeView.js';

const WIDTH = 12;

/** Makes the line that shows how far a batch of `total` orders is; undefined if nobody knows how many there are. */
export function createProgress(total: number | undefined, now = () => performance.now()) {
  const start = now();
  let before: number | undefined;
  return (status: BatchStatus): string => {
    const ended = status.done + status.failed + status.refused;
    // What an earlier run has ended says nothing about how fast this one is.
    before ??= ended;
    const perSecond = (1000 * (ended - before)) / Math.max(1, now() - start);
    const rate = ended > before ? ` · ${perSecond.toPrecision(2)}/s` : '';
    if (total === undefined) return `${statusText(status)}${rate}`;
    const part = Math.min(1, ended / Math.max(1, total));
    const full = Math.floor(part * WIDTH);
    const bar = `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)}`;
    const left = ended > before ? ` · ${timeText(Math.max(0, total - ended) / perSecond)} left` : '';
    return `${bar} ${ended}/${total}${rate}${left} · ${statusText(status)}`;
  };
}
