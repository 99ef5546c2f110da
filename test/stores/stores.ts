import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { createClient } from 'redis';
import { inject } from 'vitest';
import { type CallbackStore, memoryStore } from '../../src/callbacks/index.js';
import { type Limiter, slidingWindow } from '../../src/client/index.js';
import { createTables, postgresCallbackStore, postgresLimiter } from '../../src/stores/postgres/index.js';
import { redisCallbackStore, redisLimiter } from '../../src/stores/redis/index.js';

/** What a process has of a store: a connection of its own. */
export interface StoreProcess {
  limiter(options: { name: string; limit: number; windowMs: number }): Limiter;
  callbackStore(): CallbackStore;
  close(): Promise<unknown> | unknown;
}

/** A store, by the way to reach it. */
export interface Store {
  readonly name: string;
  /** Why it cannot be tested here; undefined if it can. */
  readonly missing?: string | undefined;
  /** Whether what one process does is seen by the others. */
  readonly isShared: boolean;
  open(): Promise<StoreProcess> | StoreProcess;
}

const redisPort = inject('redisPort');
const postgresUrl = inject('postgresUrl');
const redisUrl = `redis://127.0.0.1:${redisPort}`;
const missing = {
  redis: redisPort === undefined ? 'no redis-server' : undefined,
  postgres: postgresUrl === undefined ? 'no postgresql' : undefined,
};

/** Every store that the limiter and the callback store are made for. */
export const STORES: readonly Store[] = [
  {
    name: 'memory',
    isShared: false,
    open() {
      const store = memoryStore();
      return { limiter: slidingWindow, callbackStore: () => store, close: () => {} };
    },
  },
  {
    name: 'Redis by ioredis',
    missing: missing.redis,
    isShared: true,
    open() {
      const client = new Redis(redisUrl, { maxRetriesPerRequest: 1 });
      return {
        limiter: (options) => redisLimiter(client, options),
        callbackStore: () => redisCallbackStore(client),
        close: () => client.disconnect(),
      };
    },
  },
  {
    name: 'Redis by node-redis',
    missing: missing.redis,
    isShared: true,
    async open() {
      const client = await createClient({ url: redisUrl }).connect();
      return {
        limiter: (options) => redisLimiter(client, options),
        callbackStore: () => redisCallbackStore(client),
        close: () => client.destroy(),
      };
    },
  },
  {
    name: 'Postgres by pg',
    missing: missing.postgres,
    isShared: true,
    async open() {
      const pool = new Pool({ connectionString: postgresUrl, max: 4 });
      await createTables(pool);
      return {
        limiter: (options) => postgresLimiter(pool, options),
        callbackStore: () => postgresCallbackStore(pool),
        close: () => pool.end(),
      };
    },
  },
];
