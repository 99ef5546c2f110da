import { createCallbackHandler, memoryStore, signCallback } from '../src/callbacks/index.js';
import { median } from './median.js';

const ROUNDS = 20;
const DELIVERIES = 500;
const KEY = 'a webhook key';

const payload = (taskId: string) => ({
  code: 200,
  msg: 'success',
  data: { taskId, state: 'success', resultJson: '{"resultUrls":[]}' },
});

/** Verified deliveries per second, against a handler that only parses JSON, and what a million task ids leave in memory. */
export async function benchCallbacks(): Promise<string[]> {
  const ours = createCallbackHandler({ webhookHmacKey: KEY, trustBody: true, onTask: () => {} });
  const bare = async (request: Request) => Response.json({ code: JSON.parse(await request.text()).code });
  const ratios: number[] = [];
  const rates: number[] = [];
  for (let round = -3; round < ROUNDS; round++) {
    const time = async (handler: (request: Request) => Promise<Response>, name: string) => {
      const requests: Request[] = [];
      for (let index = 0; index < DELIVERIES; index++) {
        const body = payload(`task-${name}-${round}-${index}`);
        const headers = { 'content-type': 'application/json', ...(await signCallback(body, KEY)) };
        requests.push(new Request('http://127.0.0.1/', { method: 'POST', headers, body: JSON.stringify(body) }));
      }
      const start = performance.now();
      for (const request of requests) await handler(request);
      return performance.now() - start;
    };
    const [mine, rival] = [await time(ours, 'ours'), await time(bare, 'bare')];
    if (round < 0) continue; // The first rounds warm up.
    ratios.push(rival / mine);
    rates.push((DELIVERIES * 1000) / mine);
  }
  return [
    `${median(rates).toFixed(0)} verified deliveries per second, ${median(ratios).toFixed(2)} × as many as a handler that only parses JSON`,
    memory(),
  ];
}

/** Fills a store with a million ids and says what stays. */
function memory(): string {
  const store = memoryStore();
  const before = heap();
  let full = 0;
  for (let index = 0; index < 1_000_000; index++) {
    store.claim(`task-${index}`);
    store.complete(`task-${index}`);
    if (index === 99_999) full = heap() - before;
  }
  return `${MB(heap() - before)} of heap after 1,000,000 distinct task ids, ${MB(full)} after the 100,000 it remembers`;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const MB = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
