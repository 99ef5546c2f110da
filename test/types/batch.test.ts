import { expect, it } from 'vitest';
import { diagnose } from './diagnose.js';

const IMPORTS = [
  "import { createBatch, fileJournal, type Order } from '../../src/batch/index.js';",
  "import { unlisted } from '../../src/client/index.js';",
  "const batch = createBatch({ client: createKieClient(), journal: fileJournal('orders.jsonl') });",
  'declare const many: Order[];',
  "declare function stream(): AsyncGenerator<Order<'google/nano-banana', 'row-1' | 'row-2'>>;",
].join(' ');
/** Runs orders, and does something with each outcome. */
const run = (orders: string, then = '') => `for await (const outcome of batch.run(${orders})) { ${then} }`;
const boat = "{ ref: 'boat', model: 'google/nano-banana', input: { prompt: 'A boat' } }";
const night = "{ ref: 'night', model: 'google/nano-banana-edit', input: { prompt: 'At night', image_urls: [] } }";

const right = [
  run(`[${boat}]`, "outcome.ref satisfies 'boat'; outcome.model satisfies 'google/nano-banana';"),
  run(`[${boat}, ${night}]`, "outcome.ref satisfies 'boat' | 'night';"),
  run(`[${boat}]`, "if (outcome.outcome === 'done') outcome.task.result.resultUrls satisfies string[] | undefined;"),
  run('stream()', "outcome.ref satisfies 'row-1' | 'row-2';"),
  run('many', 'outcome.ref satisfies string;'),
  run('new Set(many)'),
  run("[{ ref: 'a', model: unlisted('paper/boat'), input: { anything: 7 } }]"),
  run("[1, 2].map((row) => ({ ref: String(row), model: 'google/nano-banana' as const, input: { prompt: '' } }))"),
  run(`[${boat}]`, "if (outcome.outcome === 'ambiguous') outcome.attempt.id satisfies string; "),
];
const wrong: [string, string][] = [
  [run(`[${boat.replace('prompt', 'promt')}]`), "Property 'prompt' is missing"],
  [run(`[${boat.replace("'A boat'", "'A boat', size: 7")}]`), "'size' does not exist in type"],
  [run(`[${boat.replace('nano-banana', 'nano-bananna')}]`), 'Did you mean \'"google/nano-banana"\''],
  [run(`[${boat}, ${night.replace(', image_urls: []', '')}]`), "Property 'image_urls' is missing"],
  [run("[{ model: 'google/nano-banana', input: { prompt: '' } }]"), "Property 'ref' is missing"],
  [run(`[${boat}]`, "outcome.ref satisfies 'ship';"), 'does not satisfy the expected type \'"ship"\''],
  [run(`[${boat}]`, 'outcome.task;'), "Property 'task' does not exist"],
];
const said = diagnose(
  [...right, ...wrong.map(([code]) => code)].map((code) => ({ name: code, code })),
  IMPORTS,
  ['node'],
);

it.each(right.map((code, index) => ({ code, index })))('$code is right', ({ index }) => {
  expect(said[index]).toEqual([]);
});

it.each(wrong.map(([code, message], index) => ({ code, message, index })))('$code is wrong', ({ message, index }) => {
  expect(said[right.length + index]?.join('\n')).toContain(message);
});
