import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { orders } from './orders.js';
import { openShop, outcomesOf } from './shop.js';

/** A shop with a folder for files, which counts the downloads. */
async function openStudio() {
  let downloads = 0;
  const shop = await openShop({ durations: 0 });
  const files = join(shop.folder, 'files');
  const fetch: typeof globalThis.fetch = (url, init) => {
    if (`${url}`.includes('/__mock/files/')) downloads++;
    return shop.mock.fetch(url as string, init);
  };
  const client = { ...shop.client, fetch };
  const batch = (options = {}) => shop.batch({ client, save: { folder: files }, ...options });
  return { ...shop, batch, files, downloads: () => downloads };
}

it('save saves the files of each result, by the reference', async () => {
  const { batch, files, downloads } = await openStudio();
  const outcomes = await outcomesOf(batch(), orders(3));

  expect((await readdir(files)).sort()).toEqual(['order-0-1.png', 'order-1-1.png', 'order-2-1.png']);
  for (const outcome of outcomes) {
    const path = join(files, `${outcome.ref}-1.png`);
    const { length: bytes } = await readFile(path);
    expect(outcome).toMatchObject({ outcome: 'done', saved: [{ index: 1, path, bytes, kind: 'image' }] });
  }
  expect(downloads()).toBe(3);
});

it('files are saved once, also if the outcome is given again after a restart', async () => {
  const { batch, downloads } = await openStudio();
  for await (const _ of batch({ concurrency: 1 }).run(orders(2))) break;
  const again = await outcomesOf(batch(), orders(2));

  expect(again).toMatchObject([{ saved: [{ index: 1 }] }, { saved: [{ index: 1 }] }]);
  expect(downloads()).toBe(2);
});

it('the name is that of saveFiles', async () => {
  const { batch, files } = await openStudio();
  await outcomesOf(batch({ save: { folder: files, name: 'boat-{ref}.{ext}' } }), orders(1));

  expect(await readdir(files)).toEqual(['boat-order-0.png']);
});

it('files that cannot be saved do not take the result away, and are saved by the next run', async () => {
  const { batch, files, purchases } = await openStudio();
  await writeFile(files, 'This is no folder');

  expect(await outcomesOf(batch(), orders(1))).toMatchObject([
    { outcome: 'done', task: { files: [{ kind: 'image' }] }, saveError: { name: 'SaveError' } },
  ]);
  await rm(files);
  await mkdir(files);
  expect(await outcomesOf(batch(), orders(1))).toMatchObject([{ outcome: 'done', saved: [{ index: 1 }] }]);
  expect(await outcomesOf(batch(), orders(1))).toEqual([]);
  expect(purchases()).toEqual({ 'order-0': 1 });
});
