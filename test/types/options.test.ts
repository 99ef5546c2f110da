import { expect, it } from 'vitest';
import { diagnose } from './diagnose.js';

const run = (options: string) => `kie.run('google/nano-banana', { prompt: 'A boat' }, { ${options} });`;
const client = (options: string) => `createKieClient({ ${options} });`;

const misspelled: [string, string, string][] = [
  [client('jurnal: undefined'), 'jurnal', 'journal'],
  [client('maxAnswerByte: 1'), 'maxAnswerByte', 'maxAnswerBytes'],
  [client('journal: { before() {}, afer() {} }'), 'afer', 'after'],
  [run('onCreate: () => {}'), 'onCreate', 'onCreated'],
  [run('timeoutMS: 1'), 'timeoutMS', 'timeoutMs'],
  [run('callbackUrl: "https://app.example.com"'), 'callbackUrl', 'callBackUrl'],
];
const typed = [
  client('journal: { before: ({ id, ref }) => id.length + (ref?.length ?? 0), async after(_, o) { o.state; } }'),
  client("journal: { before() {}, after(_, outcome) { if (outcome.state === 'bought') outcome.taskId.trim(); } }"),
  run("ref: 'order-7', onCreated: async (taskId) => taskId.trim()"),
];
const said = diagnose([...misspelled.map(([code]) => code), ...typed].map((code) => ({ name: code, code })));

it.each(misspelled.map(([code, wrong, right], index) => ({ code, wrong, right, index })))(
  'the compiler names $right for $wrong',
  ({ wrong, right, index }) => {
    expect(said[index]).toHaveLength(1);
    expect(said[index]?.[0]).toContain(`'${wrong}' does not exist in type`);
    expect(said[index]?.[0]).toContain(`Did you mean to write '${right}'?`);
  },
);

it.each(typed.map((code, index) => ({ code, index })))('$code is typed', ({ index }) => {
  expect(said[misspelled.length + index]).toEqual([]);
});
