import { readFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { unlisted } from '../../src/client/index.js';
import { MODEL, order, orders } from './orders.js';
import { openShop, outcomesOf } from './shop.js';

it('a batch buys each order once, and gives the outcome of each', async () => {
  const { batch, purchases } = await openShop();
  const outcomes = await outcomesOf(batch(), orders(20));

  expect(outcomes.map(({ ref, outcome }) => `${ref} ${outcome}`).sort()).toEqual(
    orders(20)
      .map(({ ref }) => `${ref} done`)
      .sort(),
  );
  expect(Object.values(purchases())).toEqual(Array(20).fill(1));
});

it('the outcome of a done order has its task', async () => {
  const { batch } = await openShop();
  for await (const done of batch().run([order('order-7')])) {
    if (done.outcome === 'done') expect(done.task.result.resultUrls).toHaveLength(1);
    expect(done).toMatchObject({ ref: 'order-7', model: MODEL, outcome: 'done', task: { state: 'success' } });
  }
  expect.assertions(2);
});

it('orders come from any iterable, and are read as far as they are bought', async () => {
  let read = 0;
  async function* endless() {
    for (;;) yield order(`order-${read++}`);
  }
  const { batch } = await openShop();
  let taken = 0;
  for await (const _ of batch({ concurrency: 5 }).run(endless())) if (++taken === 20) break;

  expect(read).toBeLessThanOrEqual(26);
});

it('at most as many orders are under way as concurrency says, those included whose outcome is not dealt with', async () => {
  let most = 0;
  let taken = 0;
  const { batch, mock } = await openShop();
  for await (const _ of batch({ concurrency: 4 }).run(orders(20))) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const bought = mock.requests({ operation: 'createTask' }).length;
    most = Math.max(most, bought - taken++);
  }

  expect(most).toBe(4);
});

it('the outcome of a failed task has the task', async () => {
  const { batch, mock } = await openShop();
  mock.failNext({ failCode: '500', failMsg: 'No boats today' });

  expect(await outcomesOf(batch(), orders(1))).toMatchObject([
    { outcome: 'failed', task: { failMsg: 'No boats today' }, error: { name: 'TaskFailedError' } },
  ]);
});

it('an order that is refused does not end the batch, and is tried again by the next run', async () => {
  const { batch, purchases } = await openShop();
  const wrong = { ref: 'wrong', model: MODEL, input: { prompt: 5 } } as never;

  expect(await outcomesOf(batch(), [wrong, order('order-7')])).toMatchObject([
    { ref: 'wrong', outcome: 'refused', error: { name: 'ValidationFailedError' } },
    { ref: 'order-7', outcome: 'done' },
  ]);
  expect(await outcomesOf(batch(), [order('wrong')])).toMatchObject([{ ref: 'wrong', outcome: 'done' }]);
  expect(purchases()).toEqual({ 'order-7': 1, wrong: 1 });
});

it('an order that is refused for now is tried until it is taken', async () => {
  const { batch, mock, purchases } = await openShop();
  for (let times = 0; times < 5; times++) mock.failNext({ code: times % 2 ? 455 : 429 });

  expect(await outcomesOf(batch(), orders(1))).toMatchObject([{ outcome: 'done' }]);
  expect(purchases()).toEqual({ 'order-0': 1 });
});

it('an order that is refused for now for longer than timeoutMs is refused', async () => {
  const { batch, mock } = await openShop();
  mock.scenario({ code: 455 });

  expect(await outcomesOf(batch({ timeoutMs: 5_000 }), orders(1))).toMatchObject([
    { outcome: 'refused', error: { code: 455 } },
  ]);
});

it('a task that does not end within timeoutMs is unfinished, and the next run waits for it again', async () => {
  const { batch, purchases } = await openShop({ durations: 5_000 });

  expect(await outcomesOf(batch({ timeoutMs: 1_000 }), orders(1))).toMatchObject([
    { outcome: 'unfinished', taskId: expect.any(String), error: { name: 'TaskTimeoutError' } },
  ]);
  expect(await outcomesOf(batch(), [])).toMatchObject([{ ref: 'order-0', model: MODEL, outcome: 'done' }]);
  expect(purchases()).toEqual({ 'order-0': 1 });
});

it('a ref that comes again with the same input is the same order', async () => {
  const { batch, purchases } = await openShop();
  const again = { ...order('order-0'), input: { prompt: 'boat order-0', image_size: undefined } } as never;

  expect(await outcomesOf(batch(), [...orders(2), ...orders(2), again])).toHaveLength(2);
  expect(purchases()).toEqual({ 'order-0': 1, 'order-1': 1 });
});

it.each([
  ['input', { ...order('order-0'), input: { prompt: 'boat order-0, at night' } }],
  ['model', { ...order('order-0'), model: unlisted('google/imagen') }],
])('a ref that comes again with another %s is refused, in the same run and in the next', async (_, other) => {
  const { batch, purchases } = await openShop();
  const refusal = { ref: 'order-0', outcome: 'refused', error: { name: 'UsageError', message: /was there before/ } };
  refusal.error.message = expect.stringMatching(/The order order-0 was there before, with another model or input/);

  expect(await outcomesOf(batch(), [order('order-0'), other])).toMatchObject([refusal, { outcome: 'done' }]);
  expect(await outcomesOf(batch(), [other])).toMatchObject([refusal]);
  expect(purchases()).toEqual({ 'order-0': 1 });
});

it('an order that comes again while it is bought is bought once, although another one of its ref was refused meanwhile', async () => {
  const { batch, purchases } = await openShop({ latency: 20_000 });
  const given: string[] = [];
  async function* orders() {
    yield order('order-0');
    yield { ...order('order-0'), input: { prompt: 'Another' } };
    await vi.waitUntil(() => given.includes('refused'));
    yield order('order-0');
  }
  for await (const { outcome } of batch({ rebuy: ['order-0'] }).run(orders())) given.push(outcome);

  expect(given).toEqual(['refused', 'done']);
  expect(purchases()).toEqual({ 'order-0': 1 });
});

it('an order is what it was when it came, whatever becomes of its object', async () => {
  const { batch, purchases } = await openShop();
  function* reused() {
    const one = { ref: '', model: MODEL, input: { prompt: '' } } as const;
    for (const ref of ['order-0', 'order-1', 'order-2'])
      yield Object.assign(one, { ref, input: Object.assign(one.input, { prompt: `boat ${ref}` }) });
  }
  await outcomesOf(batch(), reused());

  expect(purchases()).toEqual({ 'order-0': 1, 'order-1': 1, 'order-2': 1 });
});

it.each([
  [{ ref: '' }, 'The ref of an order must be a text of 1 to 500 characters'],
  [{ ref: 'r'.repeat(501) }, 'The ref of an order must be a text of 1 to 500 characters'],
  [{ ref: 7 }, 'The ref of an order must be a text of 1 to 500 characters'],
  [{ model: ' ' }, 'The model of an order must be an id'],
  [{ input: 'boat' }, 'The input of an order must be an object'],
  [{ input: { prompt: 5n } }, 'The input of an order cannot be written as JSON'],
  [{ callBackUrl: 7 }, 'callBackUrl must be a URL'],
])('an order with %o is refused, and the others are bought', async (part, message) => {
  const { batch } = await openShop();
  const outcomes = await outcomesOf(batch(), [{ ...order('wrong'), ...part } as never, order('order-7')]);

  expect(outcomes).toMatchObject([
    { outcome: 'refused', error: { message } },
    { ref: 'order-7', outcome: 'done' },
  ]);
});

it('an error of the source of orders ends the batch, after what was bought has had its outcome', async () => {
  const { batch } = await openShop({ durations: 1_000 });
  function* broken() {
    yield* orders(3);
    throw new Error('The file ends in the middle of a line');
  }
  const given: string[] = [];
  const run = async () => {
    for await (const { outcome } of batch().run(broken())) given.push(outcome);
  };

  await expect(run()).rejects.toThrow('The file ends in the middle of a line');
  expect(given).toEqual(['done', 'done', 'done']);
});

it.each([401, 402, 433])('code %i stops the buying, and lets what runs end', async (code) => {
  const { batch, mock, purchases } = await openShop({ durations: 1_000 });
  const given: string[] = [];
  const run = async () => {
    for await (const { ref, outcome } of batch({ concurrency: 2 }).run(orders(10))) {
      given.push(`${ref} ${outcome}`);
      if (given.length === 1) mock.scenario({ operation: 'createTask', code });
    }
  };

  await expect(run()).rejects.toMatchObject({ name: 'BatchStoppedError', reason: 'refused', code, cause: { code } });
  expect(given).toEqual(expect.arrayContaining(['order-0 done', 'order-1 done', 'order-2 refused']));
  expect(purchases()).toEqual({ 'order-0': 1, 'order-1': 1 });
});

it('who leaves the loop has the outcome again that was not dealt with, and no other', async () => {
  const { batch } = await openShop();
  const given: string[] = [];
  for await (const { ref } of batch().run(orders(3))) if (given.push(ref) === 2) break;
  const [first, second] = given;
  const again = await outcomesOf(batch(), orders(3));

  expect(again.map(({ ref }) => ref)).toContain(second);
  expect(again.map(({ ref }) => ref)).not.toContain(first);
});

it('an aborted signal ends the run, and the next one waits for what was bought', async () => {
  const { batch, purchases } = await openShop({ durations: 60_000 });
  const controller = new AbortController();
  const onProgress = vi.fn(({ bought }) => bought === 3 && controller.abort(new Error('It is late')));
  const run = batch({ onProgress }).run(orders(3), { signal: controller.signal });

  await expect(run.next()).rejects.toMatchObject({ name: 'AbortError', cause: { message: 'It is late' } });
  expect(await outcomesOf(batch(), orders(3))).toHaveLength(3);
  expect(purchases()).toEqual({ 'order-0': 1, 'order-1': 1, 'order-2': 1 });
});

it('onProgress is told how far the batch is', async () => {
  const { batch, mock } = await openShop();
  mock.failNext({ failCode: '500' });
  const onProgress = vi.fn();
  await outcomesOf(batch({ onProgress, concurrency: 1 }), orders(2));

  expect(onProgress.mock.calls.map(([{ bought, done, failed }]) => [bought, done, failed])).toEqual([
    ...[
      [1, 0, 0],
      [1, 0, 0],
    ],
    ...[
      [1, 0, 1],
      [1, 0, 1],
    ],
  ]);
  expect(await batch().status()).toMatchObject({ done: 1, failed: 1, bought: 0, refused: 0, open: 0, ambiguous: 0 });
});

it('onProgress that throws stops the batch, and loses nothing', async () => {
  const { batch, purchases } = await openShop();
  const onProgress = () => {
    throw new Error('The screen is gone');
  };

  await expect(outcomesOf(batch({ onProgress }), orders(3))).rejects.toMatchObject({ name: 'UsageError' });
  await outcomesOf(batch(), orders(3));
  expect(purchases()).toEqual({ 'order-0': 1, 'order-1': 1, 'order-2': 1 });
});

it('a client that leaves the journal out stops the batch, and its purchase is written down', async () => {
  const { batch, client, purchases } = await openShop();
  const wrapped = { ...client, createTask: (model: never, input: never) => client.createTask(model, input) };
  const run = outcomesOf(batch({ client: wrapped, concurrency: 1 }), orders(3));

  await expect(run).rejects.toThrow('The client of the batch does not heed the option journal of createTask');
  await outcomesOf(batch(), orders(3));
  expect(purchases()).toEqual({ 'order-0': 1, 'order-1': 1, 'order-2': 1 });
});

it.each([undefined, 5, {}])('orders that are %j are refused', async (none) => {
  const { batch } = await openShop();

  expect(() => batch().run(none as never)).toThrow('orders must be an iterable of orders');
});

it('the journal holds neither prompts nor the key', async () => {
  const { batch, path } = await openShop();
  await outcomesOf(batch(), [{ ref: 'order-7', model: MODEL, input: { prompt: 'a secret regatta' } }]);
  const text = await readFile(path, 'utf8');

  expect(text).toMatch(/order-7.*google\/nano-banana/);
  expect(text).not.toMatch(/regatta|Bearer/);
});

it.each([
  [{ client: {} }, 'client must be what createKieClient makes'],
  [{ journal: 'orders.jsonl' }, 'journal must be what fileJournal makes'],
  [{ concurrency: 0 }, 'concurrency must be a whole number above 0'],
  [{ timeoutMs: -1 }, /^timeoutMs must be above 0/],
  [{ maxCredits: -1 }, 'maxCredits must be a number from 0'],
  [{ estimate: 4 }, 'estimate must be a function'],
  [{ rebuy: 'order-7' }, 'rebuy must be a list of references'],
  [{ save: 'boats' }, 'save needs the path of a folder'],
  [{ save: { folder: 'boats', name: '{index}.{ext}' } }, 'name of save must have {ref} or {taskId}'],
  [{ save: { folder: 'boats', name: '{ref}-{number}' } }, /^name has \{number\}/],
  [{ onProgress: 'log' }, 'onProgress must be a function'],
])('createBatch refuses %o', async (options, message) => {
  const { batch } = await openShop();

  expect(() => batch(options as never)).toThrow(message);
});
