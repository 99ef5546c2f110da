import { expect, it } from 'vitest';
import { BatchStoppedError } from '../../src/batch/index.js';
import { verdictOn } from '../../src/cli/batch/verdict.js';

it('a batch says the task ids that its journal lacks, also after Ctrl-C', () => {
  const unwritten = ['{"event":"bought","ref":"a","attempt":"a-1","taskId":"task-7"}'];
  const error = new BatchStoppedError('journal', 'the disk is gone', { unwritten });
  const credits = { spent: 0, estimated: 0, unknown: 0 };
  const status = { done: 0, failed: 0, refused: 0, bought: 1, open: 1, ambiguous: 0, credits };
  const verdict = verdictOn({ status, error, isInterrupted: true, incomplete: 0, orders: 'boats.csv' });

  expect(verdict).toMatchObject({ exitCode: 5, message: expect.stringContaining(`\n${unwritten[0]}`) });
});
