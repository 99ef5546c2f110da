import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { takeLock } from '../../src/batch/disk/lock.js';
import { temporaryFolder } from './shop.js';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, link: vi.fn(real.link), readFile: vi.fn(real.readFile) };
});

it('a lock is not taken over from a dead process if others took it over and let go of it meanwhile', async () => {
  const path = join(await temporaryFolder(), 'orders.jsonl');
  const first = `${path}.lock.1`;
  const held = await takeLock(path);
  const alive = await readFile(first, 'utf8');
  await writeFile(first, JSON.stringify({ ...JSON.parse(alive), boot: 'another' }));
  const real = vi.mocked(link).getMockImplementation();
  vi.mocked(link).mockImplementationOnce(async (...names) => {
    // The lock of the dead was read; here another process had it, and a third one has it now.
    await rm(first);
    await writeFile(first, alive);
    await real?.(...names);
  });

  await expect(takeLock(path)).rejects.toThrow(`is in use by process ${process.pid}`);
  await held.release();
});

it('a lock is not taken over from another machine of the same name, on a folder that both have', async () => {
  const path = join(await temporaryFolder(), 'orders.jsonl');
  const real = vi.mocked(readFile).getMockImplementation();
  /** What differs between two machines. */
  const onMachine = (name: string) =>
    vi.mocked(readFile).mockImplementation(async (file, ...rest) => {
      return /^\/etc\/machine-id$|boot_id$/.test(`${file}`) ? `${name}\n` : (real?.(file, ...rest) ?? '');
    });
  onMachine('one');
  const held = await takeLock(path);
  onMachine('other');

  await expect(takeLock(path)).rejects.toThrow(/is in use by process \d+ of .*If that has ended, delete/);
  await held.release();
});
