import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { postgresCallbackStore, postgresLimiter } from '../../src/stores/postgres/index.js';
import { redisCallbackStore, redisLimiter } from '../../src/stores/redis/index.js';

/** The limiter and the callback store of a process of its own, by the URL of the store. */
export function connect(url: string, rate?: { name: string; limit: number; windowMs: number }) {
  if (url.startsWith('postgres:')) {
    const pool = new Pool({ connectionString: url });
    return { limiter: postgresLimiter(pool, rate), store: postgresCallbackStore(pool), close: () => pool.end() };
  }
  const client = new Redis(url);
  return { limiter: redisLimiter(client, rate), store: redisCallbackStore(client), close: () => client.disconnect() };
}
