import { createBatch, fileJournal } from 'kie-openapi/batch';
import { inProcess } from './mock.mjs';

/** Buys three orders, of which a journal may know already. */
async function outcomes({ folder }) {
  const { mock, kie } = inProcess({ clock: { scale: 100 } });
  const orders = ['a', 'b', 'c'].map((ref) => ({ ref, model: 'google/nano-banana', input: { prompt: 'A boat' } }));
  const batch = createBatch({ client: kie, concurrency: 1, journal: fileJournal(`${folder}.journal.jsonl`) });
  const all = [];
  for await (const { ref, outcome } of batch.run(orders)) all.push(`${ref} ${outcome}`);
  return `${all.join(', ')}; ${mock.requests({ operation: 'createTask' }).length} bought`;
}

/** Batches, where there is a disk. */
export const batchCases = [
  ['a batch buys each order', 'a done, b done, c done; 3 bought', outcomes],
  ['a batch buys nothing that its journal knows', '; 0 bought', outcomes],
];
