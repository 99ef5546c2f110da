import { createCallbackHandler, memoryStore, signCallback } from '../src/callbacks/index.js';
import { median } from './median.js';
import { inRounds, medianRatio } from './rounds.js';

export const title = 'Callbacks (medians of 20 rounds of 500 deliveries)';

const ROUNDS = { warmUp: 3, counted: 20 };
const DELIVERIES = 500;
const KEY = 'a webhook key';

/** Verified deliveries per second, beside a handler that only parses JSON, and what a million task ids leave in memory. */
export async function bench(): Promise<string[]> {
  const ours = createCallbackHandler({ webhookHmacKey: KEY, trustBody: true, onTask: () => {} });
  const bare = async (request: Request) => Response.json({ code: JSON.parse(await request.text()).code });
  const rates = await inRounds(ROUNDS, { ours: () => perSecond(ours), bare: () => perSecond(bare) });
  const rate = median(rates.get('ours') ?? []).toFixed(0);
  const ratio = medianRatio(rates.get('ours'), rates.get('bare')).toFixed(2);
  return [`${rate} verified deliveries per second, ${ratio} × as many as a handler that only parses JSON`, memory()];
}

let delivered = 0;

async function perSecond(handler: (request: Request) => Promise<Response>): Promise<number> {
  const requests: Request[] = [];
  for (let index = 0; index < DELIVERIES; index++) {
    const data = { taskId: `task-${delivered++}`, state: 'success', resultJson: '{"resultUrls":[]}' };
    const body = { code: 200, msg: 'success', data };
    const headers = { 'content-type': 'application/json', ...(await signCallback(body, KEY)) };
    requests.push(new Request('http://127.0.0.1/', { method: 'POST', headers, body: JSON.stringify(body) }));
  }
  const start = performance.now();
  for (const request of requests) await handler(request);
  return (DELIVERIES / (performance.now() - start)) * 1000;
}

/** Fills a store with a million ids and says what stays. */
function memory(): string {
  const store = memoryStore();
  const before = heap();
  let full = 0;
  for (let index = 0; index < 1_000_000; index++) {
    store.claim(`task-${index}`, 'owner', 60_000);
    store.complete(`task-${index}`, 'owner');
    if (index === 99_999) full = heap() - before;
  }
  return `${MB(heap() - before)} of heap after 1,000,000 distinct task ids, ${MB(full)} after the 100,000 it remembers`;
}

function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

const MB = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
