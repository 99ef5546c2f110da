import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { type Batch, type BatchOptions, createBatch, fileJournal, type Outcome } from '../../src/batch/index.js';
import { createKieClient, type KieClientOptions } from '../../src/client/index.js';
import { createMock, type Mock, type MockOptions } from '../../src/mock/index.js';
import { fastClock } from '../client/fastClock.js';

/** A folder that is deleted after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'batch-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** How often each order was bought of a mock, by the references in the prompts. */
export function purchasesOf(mock: Mock): Record<string, number> {
  const times: Record<string, number> = {};
  for (const { input, taskId } of mock.requests({ operation: 'createTask' })) {
    const [, ref = ''] = /boat (.*)/.exec(JSON.stringify(input).slice(0, -2)) ?? [];
    if (taskId !== undefined) times[ref] = (times[ref] ?? 0) + 1;
  }
  return times;
}

/** A mock, a client of it and a journal, with time running a hundred times as fast. */
export async function openShop(mockOptions: MockOptions = {}, clientOptions: KieClientOptions = {}) {
  if (!vi.isMockFunction(performance.now)) {
    fastClock(100);
    onTestFinished(() => {
      vi.restoreAllMocks();
      vi.unstubAllGlobals();
    });
  }
  const folder = await temporaryFolder();
  const path = join(folder, 'orders.journal.jsonl');
  const mock = createMock({ clock: { scale: 100 }, durations: 0, limits: false, ...mockOptions });
  const limiters = { createTask: false, recordInfo: false } as const;
  const client = createKieClient({ apiKey: 'any', fetch: mock.fetch, maxRetries: 0, limiters, ...clientOptions });
  return {
    ...{ folder, path, mock, client },
    batch: (options: Partial<BatchOptions> = {}) => createBatch({ client, journal: fileJournal(path), ...options }),
    purchases: () => purchasesOf(mock),
  };
}

/** Every outcome of a run. */
export async function outcomesOf(batch: Batch, orders: Parameters<Batch['run']>[0]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for await (const outcome of batch.run(orders)) outcomes.push(outcome);
  return outcomes;
}
