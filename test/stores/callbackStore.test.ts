import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CallbackStore } from '../../src/callbacks/index.js';
import { STORES, type StoreProcess } from './stores.js';

const MINUTE = 60_000;

describe.each(STORES)('the callback store on $name', ({ missing, isShared, open }) => {
  const processes: StoreProcess[] = [];
  const stores: CallbackStore[] = [];
  beforeAll(async () => {
    if (missing !== undefined) return;
    for (let count = 0; count < (isShared ? 4 : 1); count++) processes.push(await open());
    stores.push(...processes.map((each) => each.callbackStore()));
  });
  afterAll(async () => {
    await Promise.all(processes.map((each) => each.close()));
  });
  /** The store as one process has it, and as another does. */
  const store = () => {
    const [one, other = one] = stores;
    if (one === undefined || other === undefined) throw new Error('There is no process');
    return { one, other };
  };

  it.skipIf(missing)('gives a task to one of many who claim it at the same moment', async () => {
    const taskId = randomUUID();
    const claims = await Promise.all(
      Array.from({ length: 40 }, (_, index) => stores[index % stores.length]?.claim(taskId, `owner ${index}`, MINUTE)),
    );
    expect(claims.filter((claim) => claim === 'claimed')).toHaveLength(1);
    expect(claims.filter((claim) => claim === 'busy')).toHaveLength(39);
  });

  it.skipIf(missing)('lets the owner renew a claim, and others have it when it has expired', async () => {
    const taskId = randomUUID();
    const { one, other } = store();
    expect(await one.claim(taskId, 'a', 1)).toBe('claimed');
    expect(await one.claim(taskId, 'a', 300)).toBe('claimed');
    expect(await other.claim(taskId, 'b', MINUTE)).toBe('busy');
    await expect.poll(() => other.claim(taskId, 'b', MINUTE)).toBe('claimed');
    expect(await one.claim(taskId, 'a', MINUTE)).toBe('busy');
  });

  it.skipIf(missing)('lets the owner release a claim, and nobody else', async () => {
    const taskId = randomUUID();
    const { one, other } = store();
    await one.claim(taskId, 'a', MINUTE);
    await other.release(taskId, 'b');
    expect(await other.claim(taskId, 'b', MINUTE)).toBe('busy');
    await one.release(taskId, 'a');
    expect(await other.claim(taskId, 'b', MINUTE)).toBe('claimed');
  });

  it.skipIf(missing)('remembers what was delivered, also after the claim has expired or was taken over', async () => {
    const taskId = randomUUID();
    const { one, other } = store();
    await one.claim(taskId, 'a', 1);
    await expect.poll(() => other.claim(taskId, 'b', MINUTE)).toBe('claimed');
    await one.complete(taskId, 'a');
    await other.release(taskId, 'b');
    for (const owner of ['a', 'b', 'c', 'done']) expect(await other.claim(taskId, owner, MINUTE)).toBe('done');
  });

  it.skipIf(missing)('remembers a delivery that was never claimed', async () => {
    const taskId = randomUUID();
    const { one, other } = store();
    await one.complete(taskId, 'a');
    expect(await other.claim(taskId, 'b', MINUTE)).toBe('done');
  });

  it.skipIf(missing)('keeps apart tasks and owners with any name', async () => {
    const { one } = store();
    const names = ['', 'done', 'owner a', "'; DROP TABLE kie_callback; --", 'ß🚤', ':'.repeat(300)];
    for (const name of names) expect(await one.claim(name, name, MINUTE), name).toBe('claimed');
    for (const name of names) expect(await one.claim(name, `${name}!`, MINUTE), name).toBe('busy');
  });
});
