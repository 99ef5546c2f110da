import { expect, it } from 'vitest';
import { diagnose } from './diagnose.js';

const IMPORTS =
  `import { Queue, createPostgresBackend } from 'bullmq'; import { Redis } from 'ioredis'; import { Pool } from 'pg'; import { createClient } from 'redis';
import { addOrders, createOrderWorker, taskEnded } from '../../src/bullmq/index.js';
import { redisLimiter, redisCallbackStore } from '../../src/stores/redis/index.js'; import { postgresLimiter, createTables } from '../../src/stores/postgres/index.js';
const queue = new Queue('orders', { connection: {} }); const onOutcome = () => {}; declare const common: { client: ReturnType<typeof createKieClient>; queue: string };`.replaceAll(
    '\n',
    ' ',
  );

const right = [
  "addOrders(queue, [{ ref: 'a', model: 'google/nano-banana', input: { prompt: 'A boat' } }]);",
  "addOrders(new Queue('orders', { connection: 'postgres://' }, createPostgresBackend), []);",
  'createOrderWorker({ ...common, connection: { port: 1 }, onOutcome });',
  "createOrderWorker({ ...common, connection: 'postgres://', backend: createPostgresBackend, onOutcome });",
  "createOrderWorker({ ...common, connection: {}, onOutcome(o) { if (o.outcome === 'done' && o.model === 'google/nano-banana') o.task.result.resultUrls?.[0]?.trim(); } });",
  'createOrderWorker({ ...common, connection: {}, onOutcome(o) { if (o.outcome === "unfinished") o.taskId.trim(); } });',
  "taskEnded(queue, 'task-1');",
  'redisLimiter(new Redis(), { limit: 1 });',
  'redisCallbackStore(createClient());',
  'postgresLimiter(new Pool()); createTables(new Pool());',
];
const wrong: [string, string][] = [
  [
    "addOrders(queue, [{ ref: 'a', model: 'google/nano-banana', input: { promt: 'A boat' } }]);",
    "'promt' does not exist",
  ],
  ["addOrders(queue, [{ model: 'google/nano-banana', input: { prompt: 'A boat' } }]);", "'ref' is missing"],
  ['redisLimiter(new Pool());', 'not assignable'],
  ['postgresLimiter(new Redis());', 'not assignable'],
];
const said = diagnose(
  [...right, ...wrong.map(([code]) => code)].map((code) => ({ name: code, code })),
  IMPORTS,
  ['node'],
);

it.each(right.map((code, index) => ({ code, index })))('the compiler takes $code', ({ index }) => {
  expect(said[index]).toEqual([]);
});

it.each(wrong.map(([code, why], index) => ({ code, why, index })))('the compiler refuses $code', ({ why, index }) => {
  expect(said[right.length + index]?.join()).toContain(why);
});
