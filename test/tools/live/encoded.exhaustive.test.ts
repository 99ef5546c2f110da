import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { encodedJudge } from '../../../tools/live/encoded.js';

const judge = await encodedJudge(fileURLToPath(new URL('../../../generated/openapi.yaml', import.meta.url)));

it.each([
  [{ resultJson: 'oops' }, 'data.resultJson is no JSON'],
  [
    { resultJson: '{"resultUrls":"https://x.example.com"}' },
    'data.resultJson holds JSON that differs: /resultUrls must',
  ],
  [{ param: '[]' }, 'data.param holds JSON that differs: it must be object'],
])('the task %j differs inside of its text', (task, says) => {
  expect(judge(task)).toEqual([expect.stringContaining(says)]);
});

it.each([
  [null],
  ['text'],
  [{}],
  [{ resultJson: '', param: undefined }],
  [{ resultJson: null }],
  [{ resultJson: '{"resultUrls":["https://files.example.com/1.png"]}', param: '{"model":"a/b","input":"{}"}' }],
])('the task %j does not', (task) => {
  expect(judge(task)).toEqual([]);
});
