import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it, vi } from 'vitest';
import { createCallbackHandler, signCallback } from '../../src/callbacks/index.js';
import { WEBHOOK_KEY } from '../canaries.js';
import { success } from './payloads.js';
import { request } from './request.js';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

function heap(): number {
  collect();
  return process.memoryUsage().heapUsed;
}

it('100,000 forged callbacks cost no query, and leave nothing in memory', async () => {
  const getTask = vi.fn();
  let refused = 0;
  const onRefused = () => void refused++;
  const handler = createCallbackHandler({ webhookHmacKey: WEBHOOK_KEY, confirm: { getTask }, onRefused });
  const forge = async (index: number) => {
    const payload = success(`task-${index}`);
    const headers = index % 4 === 0 ? {} : await signCallback(payload, 'a key of the attacker');
    expect((await handler(request(payload, headers))).status).toBe(401);
  };
  const flood = async (from: number, to: number) => {
    for (let at = from; at < to; at += 100) await Promise.all(Array.from({ length: 100 }, (_, n) => forge(at + n)));
  };
  await flood(0, 10_000);
  const before = heap();
  await flood(10_000, 100_000);

  // A tenth of what 90,000 objects of 200 bytes would take.
  expect(heap() - before).toBeLessThan(1.8e6);
  expect(refused).toBe(100_000);
  expect(getTask).not.toHaveBeenCalled();
});
