// A program that buys orders as a batch. It writes down which outcomes it was given, and is killed at any moment.
import { appendFileSync } from 'node:fs';
import { BatchStoppedError, createBatch, fileJournal } from '../../src/batch/index.js';
import { createKieClient, slidingWindow } from '../../src/client/index.js';
import { orders } from './orders.js';

const { SHOP = '', FOLDER = '', COUNT = '', SPEED = '100', LIMIT } = process.env;
const { setTimeout } = globalThis;
const now = performance.now.bind(performance);
const speed = Number(SPEED);
// The client waits 3 s between two queries; the shop is faster.
const fast = (act: (...parts: unknown[]) => void, ms: number, ...parts: unknown[]) =>
  setTimeout(act, ms / speed, ...parts);
globalThis.setTimeout = fast as typeof setTimeout;
performance.now = () => now() * speed;

const client = createKieClient({
  ...{ apiKey: 'any', baseUrl: SHOP },
  limiters: LIMIT === 'vendor' ? {} : { createTask: slidingWindow({ limit: 1, windowMs: 1_500 }), recordInfo: false },
});
const batch = createBatch({ client, journal: fileJournal(`${FOLDER}/orders.journal.jsonl`), concurrency: 10 });
try {
  for await (const { ref, outcome, ...more } of batch.run(orders(Number(COUNT)))) {
    const taskId = 'task' in more ? more.task.taskId : undefined;
    appendFileSync(`${FOLDER}/outcomes.jsonl`, `${JSON.stringify({ ref, outcome, taskId })}\n`);
  }
} catch (error) {
  const unwritten = error instanceof BatchStoppedError ? error.unwritten : undefined;
  console.log(JSON.stringify({ name: (error as Error).name, message: (error as Error).message, unwritten }));
  process.exitCode = 1;
}
