import { PROMPT } from '../canaries.js';

const param = JSON.stringify({ model: 'google/nano-banana', input: JSON.stringify({ prompt: PROMPT }) });
const resultJson = '{"resultUrls":["https://files.example.com/true.png"]}';
const common = { model: 'google/nano-banana', param, createTime: 1764000000000 };
const ended = { ...common, costTime: 9, completeTime: 1764000009000 };

/** The payload of a task in each vintage that the vendor has documented. */
export const VINTAGES = {
  'with credits': (taskId: string) => ({
    code: 200,
    msg: 'Playground task completed successfully.',
    data: {
      ...ended,
      taskId,
      state: 'success',
      resultJson,
      updateTime: 1764000009000,
      consumeCredits: 4,
      remainedCredits: 96,
    },
  }),
  'with nulls': (taskId: string) => ({
    code: 200,
    msg: 'Playground task completed successfully.',
    data: { ...ended, taskId, state: 'success', resultJson, failCode: null, failMsg: null },
  }),
  newest: (taskId: string) => ({
    code: 200,
    msg: 'Playground task completed successfully.',
    data: { ...common, taskId, state: 'success', resultJson, failCode: null, failMsg: null, creditsConsumed: 4 },
  }),
} as const;

/** The payload of a task that succeeded. */
export const success = VINTAGES.newest;

/** The payload of a task that failed. */
export const failure = (taskId: string) => ({
  code: 501,
  msg: 'Playground task failed.',
  data: { ...ended, taskId, state: 'fail', resultJson: null, failCode: '500', failMsg: 'No image' },
});
