// A worker that buys orders at a server, prints what became of them, and is killed at any moment.
import { type BackendFactory, createPostgresBackend, type IQueueBackend } from 'bullmq';
import { createOrderWorker } from '../../src/bullmq/index.js';
import { createKieClient } from '../../src/client/index.js';

const [baseUrl = '', queue = '', connection = '', backend = '', options = '{}'] = process.argv.slice(2);
createOrderWorker<object>({
  client: createKieClient({ apiKey: 'any', baseUrl, limiters: { createTask: false }, timeoutMs: 5_000 }),
  queue,
  connection: JSON.parse(connection),
  // It is given with the connection that belongs to it.
  backend: backend === 'Postgres' ? (createPostgresBackend as BackendFactory<IQueueBackend, object>) : undefined,
  onOutcome: ({ ref, outcome }) => console.log(JSON.stringify({ ref, outcome })),
  onError: (error) => console.log(JSON.stringify({ error: `${error}` })),
  ...JSON.parse(options),
});
console.log(JSON.stringify({ started: true }));
