import { Queue } from 'bullmq';

export const connection = { url: process.env.REDIS_URL ?? 'redis://127.0.0.1:6379' };
export const name = 'orders';
export const openQueue = () => new Queue(name, { connection });

// On Postgres: connection = { connectionString: process.env.DATABASE_URL, migrate: true }, and createPostgresBackend of bullmq as
// third argument of Queue and as `backend` of createOrderWorker.
