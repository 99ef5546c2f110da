import { execFile } from 'node:child_process';
import { appendFile, link, readdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { fileJournal } from '../../src/batch/index.js';
import { order, orders } from './orders.js';
import { openShop, outcomesOf } from './shop.js';

const HEADER = '{"journal":"kie-openapi/batch","version":1}\n';
const attempt = (ref: string) =>
  `${JSON.stringify({ at: '2026-11-26T20:45:18.123Z', event: 'attempt', ref, attempt: 'a-1', model: 'a/b', input: '0'.repeat(32) })}\n`;
const linesOf = async (path: string) => (await readFile(path, 'utf8')).trimEnd().split('\n');
/** What a run throws, and how many tasks were bought then. */
async function failureOf({ batch, purchases }: Awaited<ReturnType<typeof openShop>>) {
  const error: unknown = await outcomesOf(batch(), orders(1)).catch((error) => error);
  expect(purchases()).toEqual({});
  return error;
}

describe('a journal', () => {
  it('has a line for its version, and three for an order: the attempt, the purchase, the end', async () => {
    const { batch, path } = await openShop({ price: 7 });
    await outcomesOf(batch(), orders(1));
    const [header, ...lines] = (await linesOf(path)).map((line) => JSON.parse(line));
    const common = { at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/), ref: 'order-0' };

    expect(header).toEqual(JSON.parse(HEADER));
    expect(lines).toEqual([
      {
        ...{ ...common, event: 'attempt', attempt: expect.any(String), model: 'google/nano-banana', estimate: 4 },
        input: expect.stringMatching(/^[0-9a-f]{32}$/),
      },
      { ...common, event: 'bought', attempt: lines[0].attempt, taskId: expect.any(String) },
      { ...common, event: 'done', taskId: lines[1].taskId, credits: 7 },
    ]);
  });

  it('is on the disk before the attempt leaves', async () => {
    const seen: string[] = [];
    const shop = await openShop();
    const fetch: typeof globalThis.fetch = async (...request) => {
      seen.push((await linesOf(shop.path)).at(-1) ?? '');
      return shop.mock.fetch(...request);
    };
    const { createKieClient } = await import('../../src/client/index.js');
    await outcomesOf(shop.batch({ client: createKieClient({ apiKey: 'any', fetch }) }), orders(1));

    expect(JSON.parse(seen[0] ?? '')).toMatchObject({ event: 'attempt', ref: 'order-0' });
  });

  it('ends without the blanks that were kept free while it was in use, and leaves no lock', async () => {
    const { batch, path, folder } = await openShop();
    await outcomesOf(batch(), orders(3));

    expect(await readFile(path, 'utf8')).toMatch(/\}\n$/);
    expect(await readdir(folder)).toEqual(['orders.journal.jsonl']);
  });

  it.each([
    ['a line that was cut', (line: string) => line.slice(0, -20)],
    ['a line without its end', (line: string) => line.slice(0, -1)],
    ['blanks', () => ' '.repeat(5000)],
    ['a cut line and blanks', (line: string) => `${line.slice(0, 30)}${' '.repeat(5000)}\n`],
    ['a header that was cut', () => undefined],
  ])('whose last line is torn is repaired: %s', async (_, tear) => {
    const { batch, path, purchases } = await openShop();
    const torn = tear(attempt('order-9'));
    await writeFile(path, torn === undefined ? HEADER.slice(0, 12) : HEADER);
    if (torn !== undefined) {
      await outcomesOf(batch(), orders(2));
      await appendFile(path, torn);
    }
    const isWhole = torn?.endsWith('}') ?? false;
    const given = await outcomesOf(batch(), orders(3));

    expect(given.map(({ outcome }) => outcome).sort()).toEqual([
      ...(isWhole ? ['ambiguous'] : []),
      ...Array(torn === undefined ? 3 : 1).fill('done'),
    ]);
    expect(purchases()).toEqual({ 'order-0': 1, 'order-1': 1, 'order-2': 1 });
    for (const line of await linesOf(path)) expect(() => JSON.parse(line)).not.toThrow();
  });

  it.each([
    ['a line that is not JSON', `${HEADER}what?\n${attempt('order-5')}`, 2],
    ['an event that nobody knows', `${HEADER}${attempt('order-5')}{"event":"sold","ref":"a"}\n${attempt('a')}`, 3],
    ['a line without its ref', `${HEADER}{"event":"attempt"}\n${attempt('order-5')}`, 2],
    ['an end without an attempt', `${HEADER}{"event":"done","ref":"a","taskId":"t"}\n${attempt('order-5')}`, 2],
    ['a second attempt after an open one', `${HEADER}${attempt('a')}${attempt('a')}${attempt('b')}`, 3],
  ])('with %s in the middle is refused, with the number of the line', async (_, text, number) => {
    const shop = await openShop();
    await writeFile(shop.path, text);

    expect(await failureOf(shop)).toMatchObject({
      name: 'JournalError',
      message: expect.stringContaining(`Line ${number} of ${shop.path} is damaged; nothing was bought`),
    });
    expect(await readFile(shop.path, 'utf8')).toBe(text);
  });

  it.each(['Dear diary', '{"journal":"kie-openapi/batch","version":2}\n', 'ref,prompt\n1,boat\n'])(
    'is not what begins with %j, and that file stays as it is',
    async (text) => {
      const shop = await openShop();
      await writeFile(shop.path, text);

      expect(await failureOf(shop)).toMatchObject({ message: expect.stringMatching(/is not a journal of version 1/) });
      expect(await readFile(shop.path, 'utf8')).toBe(text);
    },
  );

  it('whose folder is not there is refused', async () => {
    const { batch, folder } = await openShop();
    const journal = fileJournal(join(folder, 'none', 'orders.jsonl'));

    await expect(outcomesOf(batch({ journal }), orders(1))).rejects.toThrow(/^The journal .* cannot be used: ENOENT/);
  });

  it('that is deleted while it is in use ends the buying', async () => {
    const { batch, path, purchases } = await openShop();
    const run = async () => {
      for await (const _ of batch({ concurrency: 1 }).run(orders(3))) await rm(path);
    };

    await expect(run()).rejects.toMatchObject({ name: 'BatchStoppedError', reason: 'journal' });
    expect(purchases()).toEqual({ 'order-0': 1 });
  });

  it('that is replaced while it is in use ends the buying', async () => {
    const { batch, path, purchases } = await openShop();
    const run = async () => {
      for await (const _ of batch({ concurrency: 1 }).run(orders(3))) {
        await writeFile(`${path}.new`, await readFile(path));
        await rename(`${path}.new`, path);
      }
    };

    await expect(run()).rejects.toThrow(/was moved, replaced, cut or deleted while it was in use/);
    expect(purchases()).toEqual({ 'order-0': 1 });
  });

  it('that is cut while it is in use, as by a copy of an older one, ends the buying', async () => {
    const { batch, path, purchases } = await openShop();
    const run = async () => {
      for await (const _ of batch({ concurrency: 1 }).run(orders(3))) await writeFile(path, HEADER);
    };

    await expect(run()).rejects.toThrow(/was moved, replaced, cut or deleted while it was in use/);
    expect(purchases()).toEqual({ 'order-0': 1 });
  });

  it('keeps the task of an order although another attempt stands at its end', async () => {
    const { batch, path, purchases } = await openShop();
    for await (const _ of batch().run(orders(1))) break;
    await appendFile(path, attempt('order-0'));

    expect(await outcomesOf(batch(), orders(1))).toMatchObject([{ outcome: 'done' }]);
    expect(purchases()).toEqual({ 'order-0': 1 });
  });

  it('with a hard link is refused, because it could be used by two names', async () => {
    const shop = await openShop();
    await outcomesOf(shop.batch(), []);
    await link(shop.path, join(shop.folder, 'other.jsonl'));

    expect(await failureOf(shop)).toMatchObject({ message: expect.stringMatching(/has hard links/) });
  });

  it('keeps references apart that look alike', async () => {
    const refs = ['__proto__', 'constructor', 'a\nb', 'a\u2028b', '\ud800', '\ud801', 'é', 'e\u0301', ' ', 'A', 'a'];
    const { batch, mock } = await openShop();
    const all = refs.map(order);

    expect(await outcomesOf(batch(), all)).toHaveLength(refs.length);
    expect(await outcomesOf(batch(), all)).toHaveLength(0);
    expect(mock.requests({ operation: 'createTask' })).toHaveLength(refs.length);
  });
});

describe('a lock', () => {
  const here = { pid: process.pid, host: hostname() };
  /** A lock that a process with this id left here. */
  const left = async (path: string, holder: object, number = 1) =>
    writeFile(`${path}.lock.${number}`, JSON.stringify(holder));
  /** How this machine names this process. */
  async function holderHere(shop: Awaited<ReturnType<typeof openShop>>) {
    const run = shop.batch().run([order('before')]);
    await run.next();
    const holder = JSON.parse(await readFile(`${shop.path}.lock.1`, 'utf8'));
    await run.return();
    await rm(shop.path);
    return holder;
  }

  it('keeps a second run out, also by another name of the file', async () => {
    const { batch, path, folder } = await openShop({ durations: 60_000 });
    await symlink(path, join(folder, 'link.jsonl'));
    const run = batch({ journal: fileJournal(join(folder, 'link.jsonl')) }).run(orders(1));
    const first = run.next();
    await expect.poll(() => readdir(folder)).toContain('orders.journal.jsonl.lock.1');
    const second = outcomesOf(batch(), orders(1));

    await expect(second).rejects.toThrow(`is in use by process ${process.pid}, and one process at a time buys`);
    expect(await first).toMatchObject({ value: { outcome: 'done' } });
    await run.return();
  });

  it('keeps a second process out', async () => {
    const shop = await openShop();
    const { buildProgram } = await import('./killed.js');
    const program = await buildProgram(shop.folder);
    const run = shop.batch().run(orders(2));
    await run.next();
    const env = { ...process.env, SHOP: 'http://127.0.0.1:9', FOLDER: shop.folder, COUNT: '1', NODE_OPTIONS: '' };
    const child = await promisify(execFile)(process.execPath, [program], { env }).catch((error) => error);
    await run.return();

    expect(JSON.parse(child.stdout)).toMatchObject({
      name: 'JournalError',
      message: expect.stringContaining(`is in use by process ${process.pid}`),
    });
  });

  it('is taken over from a process that has ended, and from one whose id another has now', async () => {
    const shop = await openShop();
    const holder = await holderHere(shop);
    const { stdout } = await promisify(execFile)(process.execPath, ['-p', 'process.pid']);
    for (const gone of [{ pid: Number(stdout) }, { started: '1' }, { boot: 'another' }]) {
      await left(shop.path, { ...holder, ...gone }, 7);
      expect(await outcomesOf(shop.batch(), [order(JSON.stringify(gone))])).toHaveLength(1);
      expect(await readdir(shop.folder)).toEqual(['orders.journal.jsonl']);
    }
  });

  it('is taken over by one of many that try at the same time', async () => {
    const shop = await openShop({ durations: 60_000 });
    await left(shop.path, { ...(await holderHere(shop)), started: '1' }, 3);
    const runs = Array.from({ length: 20 }, () => shop.batch().run(orders(1)));
    const ends = await Promise.allSettled(runs.map((run) => run.next()));

    expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(shop.purchases()).toEqual({ before: 1, 'order-0': 1 });
    await Promise.all(runs.map((run) => run.return()));
    expect(await readdir(shop.folder)).toEqual(['orders.journal.jsonl']);
  });

  it.each([
    [
      'of another machine',
      { ...here, host: 'elsewhere' },
      /process \d+ of elsewhere.*If that has ended, delete .*lock\.1/,
    ],
    ['that nobody can read', {}, /an unknown process.*If that has ended, delete .*lock\.1/],
  ])('%s is not taken over', async (_, holder, message) => {
    const shop = await openShop();
    await left(shop.path, holder);

    expect(await failureOf(shop)).toMatchObject({ message: expect.stringMatching(message) });
  });

  it('that somebody deletes ends the buying', async () => {
    const { batch, path, purchases } = await openShop();
    const run = async () => {
      for await (const _ of batch({ concurrency: 1 }).run(orders(3))) await rm(`${path}.lock.1`, { force: true });
    };

    await expect(run()).rejects.toThrow(/The lock .* was deleted/);
    expect(purchases()).toEqual({ 'order-0': 1 });
  });

  it('does not keep out who only looks', async () => {
    const { batch } = await openShop();
    const run = batch().run(orders(1));
    await run.next();

    expect(await batch().status()).toMatchObject({ bought: 1, done: 0 });
    await run.return();
  });
});

it('a journal that was cut in the middle by a crash of the disk is refused, and not bought by', async () => {
  const shop = await openShop();
  await outcomesOf(shop.batch(), orders(1));
  const text = await readFile(shop.path, 'utf8');
  await truncate(shop.path, 0);
  await writeFile(shop.path, text.replace(/"event":"bought".*/, '"event":'));

  await expect(outcomesOf(shop.batch(), orders(2))).rejects.toThrow(/Line 3 of .* is damaged/);
});
