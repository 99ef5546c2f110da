import { command, text } from '../../command/index.js';
import { connect, environment } from '../connect.js';
import { exitCodes } from '../exitCodes.js';
import { existingJournal, journalOption } from './journal.js';

/** `kie batch settle`: a person found the task of an ambiguous order. */
export const settle = command({
  name: 'settle',
  summary: 'Say which task an ambiguous order has bought; the next run waits for it',
  positionals: {
    orders: { kind: text('orders'), required: true, summary: 'The file of orders, or its journal' },
    ref: { kind: text('ref'), required: true, summary: 'Of the order' },
    taskId: { kind: text('taskId'), required: true, summary: 'The task that was found' },
  },
  options: { journal: journalOption },
  environment,
  json: '{"ref", "taskId"}',
  exitCodes: { 1: exitCodes[1], 3: exitCodes[3] },
  examples: ['kie batch settle orders.csv boat-7 5c1f6de0a8c2', 'kie batch orders.csv'],
  async run({ orders, journal, ref, taskId, ...values }, output) {
    const path = existingJournal(orders, journal);
    const { createBatch, fileJournal } = await import('../../batch/index.js');
    const client = await connect(values, output);
    await createBatch({ client, journal: fileJournal(path) }).settle(ref, taskId);
    output.print({ ref, taskId }, `Order ${ref} is task ${taskId}. The next kie batch waits for it.`);
  },
});
