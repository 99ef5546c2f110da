import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { createClient } from 'redis';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Limiter } from '../../src/client/index.js';
import { createTables, postgresLimiter } from '../../src/stores/postgres/index.js';
import { redisLimiter } from '../../src/stores/redis/index.js';
import { rejection } from '../client/api.js';
import { STORES, type StoreProcess } from './stores.js';

describe.concurrent.each(STORES)('the limiter on $name', ({ missing, isShared, open }) => {
  const processes: StoreProcess[] = [];
  beforeAll(async () => {
    if (missing !== undefined) return;
    for (let count = 0; count < (isShared ? 3 : 1); count++) processes.push(await open());
  });
  afterAll(async () => {
    await Promise.all(processes.map((each) => each.close()));
  });

  /** A new limiter, as each process has it. */
  const limiters = (limit: number, windowMs: number): Limiter[] => {
    const name = randomUUID();
    return processes.map((each) => each.limiter({ name, limit, windowMs }));
  };
  const one = (limit: number, windowMs: number): Limiter => {
    const [limiter] = limiters(limit, windowMs);
    if (limiter === undefined) throw new Error('There is no process');
    return limiter;
  };

  it.skipIf(missing)('lets no more than its limit through within a window, however many processes ask', async () => {
    const passed: number[] = [];
    const calls = limiters(5, 800).flatMap((limiter) =>
      Array.from({ length: isShared ? 4 : 12 }, () =>
        limiter.acquire(undefined).then(() => passed.push(performance.now())),
      ),
    );
    await Promise.all(calls);

    // Half a window leaves time for a machine that is busy. Without a limiter it would be nothing.
    for (const [index, time] of passed.entries()) expect((passed[index + 5] ?? Infinity) - time).toBeGreaterThan(400);
  });

  it.skipIf(missing)('lets calls of a process through in the order in which they came', async () => {
    const limiter = one(2, 20);
    const passed: number[] = [];
    await Promise.all(
      Array.from({ length: 8 }, (_, index) => limiter.acquire(undefined).then(() => passed.push(index))),
    );

    expect(passed).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it.skipIf(missing || !isShared)('lets processes take turns', async () => {
    const passed: number[] = [];
    const calls = limiters(1, 50).flatMap((limiter, process) =>
      Array.from({ length: 6 }, () => limiter.acquire(undefined).then(() => passed.push(process))),
    );
    await Promise.all(calls);

    const early = passed.slice(0, 9);
    for (const process of processes.keys()) {
      expect(early.filter((each) => each === process).length).toBeGreaterThanOrEqual(2);
    }
  });

  it.skipIf(missing)('ends the waiting with the reason of the signal, and gives the turn to the next', async () => {
    const [limiter, other] = [one(1, 800), one(1, 800)];
    await Promise.all([limiter.acquire(undefined), other.acquire(undefined)]);
    const controller = new AbortController();
    const given = rejection(limiter.acquire(controller.signal));
    const next = limiter.acquire(undefined).then(() => 'the call after one that gave up');
    const kept = [1, 2].map(() => other.acquire(undefined));
    const second = Promise.all(kept).then(() => 'the second call of a limiter where none gave up');
    const reason = new Error('given up');
    setTimeout(() => controller.abort(reason), 100);

    expect(await given).toBe(reason);
    expect(await Promise.race([next, second])).toBe('the call after one that gave up');
    await second;
  });

  it.skipIf(missing)('ends the waiting of a call that is not the first', async () => {
    const limiter = one(1, 300);
    const controller = new AbortController();
    const first = limiter.acquire(undefined);
    const waiting = [limiter.acquire(undefined), limiter.acquire(controller.signal), limiter.acquire(undefined)];
    controller.abort(new Error('given up'));

    const ended = await Promise.allSettled([first, ...waiting]);
    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  });

  it.skipIf(missing)('refuses a call whose signal was aborted before', async () => {
    const reason = new Error('given up');
    expect(await rejection(one(1, 1_000).acquire(AbortSignal.abort(reason)))).toBe(reason);
  });

  it.skipIf(missing)('refuses a window without a limit', () => {
    for (const options of [
      { limit: 0, windowMs: 1 },
      { limit: 1.5, windowMs: 1 },
      { limit: 1, windowMs: 0 },
    ]) {
      expect(() => one(options.limit, options.windowMs)).toThrow(RangeError);
    }
  });

  it.skipIf(missing || !isShared)('fails if the store does', async () => {
    const process = await open();
    const limiter = process.limiter({ name: 'any', limit: 1, windowMs: 1 });
    await process.close();
    expect(await rejection(limiter.acquire(undefined))).toBeInstanceOf(Error);
  });
});

/** A clock that was set back by an hour left slots that lie an hour ahead. */
describe('after the clock of the server was set back, calls wait a few windows at most', () => {
  const AHEAD_MS = 3_600_000;
  it.skipIf(inject('redisPort') === undefined)('on Redis', async () => {
    const client = await createClient({ url: `redis://127.0.0.1:${inject('redisPort')}` }).connect();
    const name = randomUUID();
    await client.zAdd(
      `kie:limiter:${name}`,
      [1, 2, 3].map((index) => ({ score: Date.now() + AHEAD_MS + index, value: `${index}` })),
    );
    const limiter = redisLimiter(client, { name, limit: 2, windowMs: 100 });
    for (let call = 0; call < 5; call++) await limiter.acquire(undefined);
    client.destroy();
  });

  it.skipIf(inject('postgresUrl') === undefined)('on Postgres', async () => {
    const pool = new Pool({ connectionString: inject('postgresUrl') });
    await createTables(pool);
    const name = randomUUID();
    const slots = [1, 2, 3].map((index) => Date.now() + AHEAD_MS + index);
    await pool.query('INSERT INTO kie_limiter VALUES ($1, $2)', [name, slots]);
    const limiter = postgresLimiter(pool, { name, limit: 2, windowMs: 100 });
    for (let call = 0; call < 5; call++) await limiter.acquire(undefined);
    await pool.end();
  });
});
