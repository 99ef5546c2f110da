import { chmod, chown, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createBatch, fileJournal } from '../../src/batch/index.js';
import { openMarket } from './killed.js';
import { orders } from './orders.js';
import { purchasesOf } from './shop.js';

const ORDERS = 40;
const COUNT = `${ORDERS}`;

let folder: string;
let market: Awaited<ReturnType<typeof openMarket>>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'batch-'));
  market = await openMarket(folder);
});
afterEach(async () => {
  await market.close();
  await rm(folder, { recursive: true });
});

/** Every order was bought once, and its outcome was given. */
async function expectAll() {
  const done = (await market.given()).filter(({ outcome }) => outcome === 'done').map(({ ref }) => ref);

  expect(purchasesOf(market.mock)).toEqual(Object.fromEntries(orders(ORDERS).map(({ ref }) => [ref, 1])));
  expect([...new Set(done)].sort()).toEqual(
    orders(ORDERS)
      .map(({ ref }) => ref)
      .sort(),
  );
}

it('on a full disk nothing more is bought, and what was bought is written down and given', async () => {
  // The shell counts blocks of 512 bytes or of 1,024: the journal stops at 24 kB or at twice that.
  const { code, said } = await market.run({ COUNT: '300' }, 'ulimit -f 48; exec');
  const bought = Object.keys(purchasesOf(market.mock));
  const given = (await market.given()).map(({ ref }) => ref);
  const client = { createTask() {} } as never;
  const status = await createBatch({ client, journal: fileJournal(join(folder, 'orders.journal.jsonl')) }).status();

  expect(code).toBe(1);
  expect(JSON.parse(said)).toMatchObject({ name: 'BatchStoppedError', message: expect.stringMatching(/EFBIG|ENOSPC/) });
  expect(bought.length).toBeGreaterThan(5);
  expect(bought.length).toBeLessThan(300);
  expect(given.sort()).toEqual(bought.sort());
  expect(status).toMatchObject({ open: 0, ambiguous: 0 });
  expect(status.done + status.bought).toBe(bought.length);
});

it('after a full disk the next run goes on', async () => {
  expect((await market.run({ COUNT }, 'ulimit -f 16; exec')).code).toBe(1);
  expect(await market.run({ COUNT })).toMatchObject({ code: 0, wrong: '' });

  await expectAll();
});

it('a full disk and a kill leave the orders ambiguous that nobody knows of, and no other', async () => {
  await market.run({ COUNT }, 'ulimit -f 16; exec');
  await market.kill(5 + Math.floor(Math.random() * 10), Math.random() * 20, { COUNT });
  await market.run({ COUNT });
  const done = new Set((await market.given()).flatMap(({ ref, outcome }) => (outcome === 'done' ? [ref] : [])));
  const journal = await readFile(join(folder, 'orders.journal.jsonl'), 'utf8');

  expect(Math.max(...Object.values(purchasesOf(market.mock)))).toBe(1);
  for (const [ref] of Object.entries(purchasesOf(market.mock)))
    expect(done.has(ref), ref).toBe(journal.includes(`"event":"bought","ref":"${ref}"`));
});

it('a journal that may not be written is refused, and nothing is bought', async () => {
  await market.run({ COUNT: '1' });
  const path = join(folder, 'orders.journal.jsonl');
  await chmod(path, 0o444);
  // Root may write whatever the mode says.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) await chown(folder, 65_534, 65_534);
  await chmod(folder, 0o755);
  const { code, said } = await market.run({ COUNT }, 'exec', isRoot ? 65_534 : undefined);

  expect(code).toBe(1);
  expect(JSON.parse(said)).toMatchObject({
    name: 'JournalError',
    message: `The journal ${path} cannot be used: EACCES: permission denied, open '${path}'; nothing was bought`,
  });
  expect(purchasesOf(market.mock)).toEqual({ 'order-0': 1 });
});
