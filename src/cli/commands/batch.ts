import { choice, command, text, wholeNumber } from '../../command/index.js';
import { journalOption } from '../batch/journal.js';
import { settle } from '../batch/settle.js';
import { ambiguous, status } from '../batch/status.js';
import { batchTemplate } from '../batch/template.js';
import { environment, quiet } from '../connect.js';
import { exitCodes } from '../exitCodes.js';
import { modelId } from '../model.js';

/** `kie batch`: buys many orders, and goes on where an earlier run has ended. */
export default command({
  name: 'batch',
  summary: 'Buy many orders from a file; when run again, it goes on',
  details:
    'Orders are JSON lines { "ref", "model", "input" }, or a CSV file whose columns are ref, model and the fields of the model. All are ' +
    'validated before one is bought. Each is written down in a journal before it is bought: after a crash or Ctrl-C, the same command ' +
    'goes on, and buys none twice. An order whose answer was lost is ambiguous, and is bought again with --rebuy only.',
  positionals: { orders: { kind: text('file|-'), required: true, summary: 'JSON lines, or CSV by its ending' } },
  options: {
    model: { kind: modelId, summary: 'The model of orders that name none' },
    format: { kind: choice('jsonl', 'csv'), summary: 'How to read orders that have another ending, or none' },
    journal: journalOption,
    save: {
      kind: batchTemplate,
      summary: 'Save the files as <template>, such as boats/{ref}-{index}.{ext}; a folder ends with /',
    },
    concurrency: {
      kind: wholeNumber({ min: 1, max: 1000 }),
      default: '100',
      summary: 'How many orders are under way at a time',
    },
    'max-credits': {
      kind: wholeNumber({ placeholder: 'credits' }),
      summary: 'Stop before all orders of the journal could cost more',
    },
    rebuy: { kind: text('ref'), many: true, summary: 'Buy this ambiguous order again, perhaps a second time' },
    timeout: {
      kind: wholeNumber({ min: 1, max: 2_000_000, placeholder: 'seconds' }),
      default: '3600',
      summary: 'How long to wait for each task',
    },
    'dry-run': { summary: 'Validate and estimate all orders, and buy nothing' },
    yes: { short: 'y', summary: 'Do not ask before they are bought' },
    quiet,
  },
  environment,
  json: 'one JSON object per outcome, as they come',
  exitCodes: {
    ...exitCodes,
    1: 'An order has no result: it failed or was refused',
    5: 'An order is ambiguous: perhaps billed',
  },
  examples: [
    'kie batch orders.csv --model google/nano-banana --save boats/',
    'kie batch orders.jsonl --max-credits 500 --yes',
  ],
  commands: [status, ambiguous, settle],
  async run(values, output) {
    const { runBatch } = await import('../batch/runBatch.js');
    await runBatch(values, output);
  },
});
