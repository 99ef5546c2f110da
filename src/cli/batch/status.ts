import { command, text } from '../../command/index.js';
import { printTable } from '../table.js';
import { existingJournal, journalOption } from './journal.js';
import { statusText } from './outcomeView.js';

const orders = { kind: text('orders'), required: true, summary: 'The file of orders, or its journal' } as const;

/** `kie batch status`: how far a batch is, by its journal. */
export const status = command({
  name: 'status',
  summary: 'Say how far a batch is, also while it runs',
  positionals: { orders },
  options: { journal: journalOption },
  json: 'the counts and credits as one JSON object',
  examples: ['kie batch status orders.csv', 'kie batch status orders.csv --json | jq .done'],
  async run({ orders, journal }, { print }) {
    const [{ fileJournal }, { statusOf }] = await Promise.all([
      import('../../batch/index.js'),
      import('../../batch/BatchStatus.js'),
    ]);
    const found = statusOf(await fileJournal(existingJournal(orders, journal)).read());
    print(found, statusText(found));
  },
});

/** `kie batch ambiguous`: what a person has to decide about. */
export const ambiguous = command({
  name: 'ambiguous',
  summary: 'List orders that are perhaps billed, whose task nobody knows',
  details:
    'Look for their tasks in the account, by model and time. Say kie batch settle for a task that you find, and run kie batch with --rebuy ' +
    'for an order that was not bought. While the batch runs, orders under way are listed, too.',
  positionals: { orders },
  options: { journal: journalOption },
  json: 'one JSON object per order',
  examples: ['kie batch ambiguous orders.csv', 'kie batch ambiguous orders.csv --json | jq -r .ref'],
  async run({ orders, journal }, output) {
    const [{ fileJournal }, { ambiguousOf }] = await Promise.all([
      import('../../batch/index.js'),
      import('../../batch/BatchStatus.js'),
    ]);
    const found = ambiguousOf(await fileJournal(existingJournal(orders, journal)).read());
    const rows = found.map(({ ref, model, at, id }) => ({
      data: { ref, model, at, attempt: id },
      cells: [ref, model, at, id],
    }));
    printTable(output, ['ref', 'model', 'left at', 'attempt'], rows);
    if (found.length === 0) output.note('No order is ambiguous');
  },
});
