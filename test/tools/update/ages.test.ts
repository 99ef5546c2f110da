import { expect, it } from 'vitest';
import { ages } from '../../../tools/update/ages.js';
import { memoryFiles } from '../sync/vendor.js';

it('the age of a model is that of its page, and the oldest comes first', async () => {
  const files = memoryFiles(
    new Map([
      ['paper/new', 'x-documented: "2026-11-20"\n'],
      ['paper/old', 'x-documented: "2026-08-19"\n'],
    ]),
  );

  expect(await ages(files, '2026-11-26')).toEqual([
    { model: 'paper/old', documented: '2026-08-19', days: 99 },
    { model: 'paper/new', documented: '2026-11-20', days: 6 },
  ]);
});
