import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBatch, fileJournal } from '../src/batch/index.js';
import { createKieClient } from '../src/client/index.js';
import { median } from './median.js';
import { inRounds, medianRatio } from './rounds.js';

export const title = 'Batches (medians of 10 rounds of 1,000 orders)';

const ORDERS = 1_000;
const SLOTS = 100;
const DIGEST = '0123456789abcdef0123456789abcdef';

/** What the journal costs beside a file that is synced for each line; what a long batch and a long journal take. */
export async function bench(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-batch-'));
  try {
    return [await journalCost(folder), await memory(folder), await resume(folder)];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function journalCost(folder: string): Promise<string> {
  const perOrder = async (write: (ref: string) => Promise<unknown>) => {
    const refs = Array.from({ length: ORDERS }, (_, index) => `order-${count++}-${index}`).values();
    const start = performance.now();
    const worker = async () => {
      for (const ref of refs) await write(ref);
    };
    await Promise.all(Array.from({ length: SLOTS }, worker));
    return (performance.now() - start) / ORDERS;
  };
  let count = 0;
  const journal = await fileJournal(join(folder, 'cost.jsonl')).open();
  const plain = await open(join(folder, 'plain.jsonl'), 'a');
  const line = (event: string, ref: string) => JSON.stringify({ event, ref, attempt: 'a', input: DIGEST });
  const costs = await inRounds(
    { warmUp: 2, counted: 10 },
    {
      ours: () =>
        perOrder(async (ref) => {
          await journal.append({ event: 'attempt', ref, attempt: ref, model: 'a/b', input: DIGEST });
          await journal.append({ event: 'bought', ref, attempt: ref, taskId: ref });
          await journal.append({ event: 'done', ref, taskId: ref, credits: 4 });
        }),
      plain: () =>
        perOrder(async (ref) => {
          for (const event of ['attempt', 'bought', 'done'])
            await plain.appendFile(`${line(event, ref)}\n`).then(() => plain.datasync());
        }),
    },
  );
  await journal.close();
  await plain.close();
  const ms = median(costs.get('ours') ?? []).toFixed(3);
  const ratio = medianRatio(costs.get('ours'), costs.get('plain')).toFixed(2);
  return `${ms} ms of journal per order, ${SLOTS} at a time: ${ratio} × of a file that is synced for each line`;
}

/** Runs 10,000 of 1,000,000 orders, by a client whose API answers at once. */
async function memory(folder: string): Promise<string> {
  let sold = 0;
  const answer = (data: object) => Response.json({ code: 200, msg: 'success', data });
  const fetch: typeof globalThis.fetch = async (url, init) => {
    if (init?.method === 'POST') return answer({ taskId: `task-${sold++}` });
    const taskId = new URL(`${url}`).searchParams.get('taskId');
    return answer({ taskId, model: 'google/nano-banana', state: 'success', resultJson: '{"resultUrls":[]}' });
  };
  const limiters = { createTask: false, recordInfo: false } as const;
  const client = createKieClient({ apiKey: 'any', baseUrl: 'http://127.0.0.1:9', fetch, limiters });
  let read = 0;
  function* orders() {
    for (; read < 1_000_000; read++)
      yield { ref: `order-${read}`, model: 'google/nano-banana' as const, input: { prompt: `${read}` } };
  }
  const heaps: number[] = [];
  let given = 0;
  for await (const _ of createBatch({ client, journal: fileJournal(join(folder, 'run.jsonl')) }).run(orders())) {
    if (++given % 1_000 === 0) heaps.push(used());
    if (given === 10_000) break;
  }
  const at = [heaps[0], heaps[4], heaps[9]].map((bytes) => MB(bytes ?? 0)).join(', ');
  return `${at} used after 1,000, 5,000 and 10,000 of 1,000,000 orders, of which ${read} were read`;
}

/** Opens a journal of 1,000,000 lines. */
async function resume(folder: string): Promise<string> {
  const path = join(folder, 'resume.jsonl');
  const at = '2026-11-26T20:45:18.123Z';
  const lines = Array.from({ length: 333_333 }, (_, index) => {
    const ref = `order-${index}`;
    const attempt = `0b7c9f6e-6a3f-4d57-9d3e-${`${index}`.padStart(12, '0')}`;
    const taskId = `task_google_${attempt}`;
    return [
      { at, event: 'attempt', ref, attempt, model: 'google/nano-banana', input: DIGEST, estimate: 4 },
      { at, event: 'bought', ref, attempt, taskId },
      { at, event: 'done', ref, taskId, credits: 4 },
    ].map((line) => `${JSON.stringify(line)}\n`);
  });
  await writeFile(path, ['{"journal":"kie-openapi/batch","version":1}\n', ...lines.flat()]);
  lines.length = 0;
  const before = used();
  const start = performance.now();
  const journal = await fileJournal(path).open();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const kept = MB(used() - before);
  await journal.close();
  return `${seconds} s to go on with a journal of 1,000,000 lines, which takes ${kept} of memory`;
}

/** Heap and typed arrays. */
function used(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const MB = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
