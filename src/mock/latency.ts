import { randomOf } from './randomOf.js';

/** How late answers are: so many ms, or as late as recorded ones. */
export type Latency = number | 'observed';

/**
 * How late recorded answers of March and April 2026 were, in ms: the median, 95 of 100, and the latest. None came within 200 ms. An
 * operation without a record takes as long as recordInfo.
 */
const RECORDED: Readonly<Record<string, readonly [median: number, most: number, latest: number]>> = {
  createTask: [479, 856, 1_706],
  recordInfo: [326, 459, 1_119],
  getCredits: [323, 463, 1_027],
  uploadFileStream: [707, 1_015, 1_619],
  uploadFileBase64: [546, 1_223, 1_511],
};
const EARLIEST_MS = 200;

/** Draws how late each answer is, in ms. The same seed draws the same. */
export function createLatency(latency: Latency, seed: string): (operation: string) => number {
  const random = randomOf(`latency ${seed}`);
  return (operation) => {
    if (latency !== 'observed') return latency;
    const [median, most, latest] = RECORDED[operation] ?? RECORDED.recordInfo ?? [0, 0, 0];
    const share = random() / 2 ** 32;
    const between = (from: number, to: number, part: number) => Math.round(from + (to - from) * part);
    if (share < 0.5) return between(EARLIEST_MS, median, share / 0.5);
    if (share < 0.95) return between(median, most, (share - 0.5) / 0.45);
    return between(most, latest, (share - 0.95) / 0.05);
  };
}
