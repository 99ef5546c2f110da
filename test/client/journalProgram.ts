// A program that buys 30 orders at a server, 6 at a time, and writes them down. It is killed at any moment.
import { existsSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { createKieClient, slidingWindow, unlisted } from '../../src/client/index.js';

const [baseUrl = '', path = ''] = process.argv.slice(2);
const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').slice(0, -1) : [];
const known = new Map<string, string>();
for (const line of lines) {
  const { ref, state } = JSON.parse(line);
  known.set(ref, state);
}
const file = await open(path, 'a');
const write = async (line: object) => {
  await file.write(`${JSON.stringify(line)}\n`);
  await file.sync();
};
const kie = createKieClient({
  ...{ apiKey: 'any', baseUrl, maxRetries: 50 },
  // Calls wait in the limiter and between retries while the program is killed.
  limiters: { createTask: slidingWindow({ limit: 4, windowMs: 10 }) },
  journal: {
    before: ({ ref }) => write({ ref, state: 'open' }),
    after: ({ ref }, { state, ...more }) => write({ ref, state, ...('taskId' in more && more) }),
  },
});
// The server refuses some requests for now; the wait after that is short.
Math.random = () => 0.005;
const orders = Array.from({ length: 30 }, (_, index) => `order-${index}`);
const toBuy = orders.filter((ref) => (known.get(ref) ?? 'refused') === 'refused');
const buyNext = async (): Promise<void> => {
  const ref = toBuy.shift();
  if (ref === undefined) return;
  await kie.createTask(unlisted('a/b'), { ref }, { ref });
  await buyNext();
};
await Promise.all(Array.from({ length: 6 }, buyNext));
await file.close();
console.log(JSON.stringify(orders.filter((ref) => ['open', 'ambiguous'].includes(known.get(ref) ?? ''))));
