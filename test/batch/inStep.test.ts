import { expect, it, vi } from 'vitest';
import { createStep } from '../../src/batch/inStep.js';
import { sleep } from '../../src/time/sleep.js';

it('after a slow disk, requests stay as far apart as they were let through, but for 5 ms a second', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const inStep = createStep();
  const left: number[] = [];
  const begin = async (at: number, diskMs: number) => {
    await sleep(at);
    await inStep(() => sleep(diskMs));
    left.push(performance.now());
  };
  const start = performance.now();
  const all = [begin(0, 600), begin(1_000, 1), begin(2_000, 1), begin(3_000, 50)];
  await vi.runAllTimersAsync();
  await Promise.all(all);
  vi.useRealTimers();

  expect(left.map((time) => time - start)).toEqual([600, 1_547, 2_542, 3_537]);
});
