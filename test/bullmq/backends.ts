import { type BackendFactory, createPostgresBackend, type IQueueBackend, Queue, runMigrations } from 'bullmq';
import { Client } from 'pg';
import { inject } from 'vitest';
import type { OrderQueue } from '../../src/bullmq/index.js';

/** A database for queues, and how to reach it. */
export interface Backend {
  readonly name: string;
  /** Why it cannot be tested here; undefined if it can. */
  readonly missing: string | undefined;
  readonly connection: object;
  readonly backend: BackendFactory<IQueueBackend, object> | undefined;
  /** Prepares the database for queues. */
  prepare(): Promise<void>;
}

const redisPort = inject('redisPort');
const postgresUrl = inject('postgresUrl');

// Each backend is tested with the connection that belongs to it.
const postgres = createPostgresBackend as BackendFactory<IQueueBackend, object>;

/** Every backend of BullMQ that orders are bought from. */
export const BACKENDS: readonly Backend[] = [
  {
    name: 'Redis',
    missing: redisPort === undefined ? 'no redis-server' : undefined,
    connection: { host: '127.0.0.1', port: redisPort },
    backend: undefined,
    prepare: async () => {},
  },
  {
    name: 'Postgres',
    missing: postgresUrl === undefined ? 'no postgresql' : undefined,
    connection: { connectionString: postgresUrl },
    backend: postgres,
    async prepare() {
      const client = new Client({ connectionString: postgresUrl });
      await client.connect();
      await runMigrations(client);
      await client.end();
    },
  },
];

/** A queue to add orders to. */
export const openQueue = (name: string, { connection, backend }: Backend): OrderQueue & { close(): Promise<void> } =>
  // As above: the two belong together.
  new Queue(name, { connection }, backend as BackendFactory<IQueueBackend, object>);
