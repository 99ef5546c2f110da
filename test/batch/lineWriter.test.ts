import type { FileHandle } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { createLineWriter } from '../../src/batch/disk/lineWriter.js';

/** A file of at most `room` bytes in memory, as far as a writer needs one. */
function diskOf(room: number) {
  let content = Buffer.alloc(0);
  const disk = { room, isBroken: false, syncs: 0 };
  const file = {
    async write(bytes: Uint8Array, offset: number, length: number, position: number) {
      if (disk.isBroken) throw new Error('EIO');
      const bytesWritten = Math.min(length, Math.max(disk.room, content.length) - position);
      if (bytesWritten <= 0 && length > 0) throw new Error('ENOSPC');
      const grown = Buffer.alloc(Math.max(content.length, position + bytesWritten));
      content.copy(grown);
      grown.set(bytes.subarray(offset, offset + bytesWritten), position);
      content = grown;
      return { bytesWritten };
    },
    stat: async () => ({ size: content.length }),
    async datasync() {
      if (disk.isBroken) throw new Error('EIO');
      disk.syncs++;
    },
    async truncate(length: number) {
      content = content.subarray(0, length);
    },
  };
  // As much of a file as the writer uses.
  const writer = createLineWriter(file as unknown as FileHandle, 0, async () => {});
  const lines = () =>
    content
      .toString()
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  return { disk, writer, lines };
}

const attempt = (ref: string) => ({ text: `attempt ${ref}`, ref, keeps: 100 });
const outcome = (ref: string) => ({ text: `outcome ${ref} ${'.'.repeat(80)}`, ref, frees: 100 });

it('lines that come together are synced together, in their sequence', async () => {
  const { disk, writer, lines } = diskOf(1e6);
  await Promise.all(Array.from({ length: 100 }, (_, index) => writer.write({ text: `${index}`, ref: `${index}` })));

  expect(lines()).toEqual(Array.from({ length: 100 }, (_, index) => `${index}`));
  expect(disk.syncs).toBe(1);
});

it('an attempt is refused unless there is room for its outcome', async () => {
  const { writer, lines } = diskOf(150);
  await writer.write(attempt('a'));

  await expect(writer.write(attempt('b'))).rejects.toThrow('ENOSPC');
  await writer.write(outcome('a'));
  expect(await writer.finish()).toEqual([]);
  expect(lines()).toEqual(['attempt a', outcome('a').text]);
});

it('no other line takes the room that is kept for an outcome, and it is written when there is room', async () => {
  const { writer, disk, lines } = diskOf(150);
  await writer.write(attempt('a'));
  const other = { text: `saved ${'.'.repeat(60)}`, ref: 'z' };

  await expect(writer.write(other)).rejects.toThrow('ENOSPC');
  await writer.write(outcome('a'));
  disk.room = 1e6;
  await writer.write(attempt('c'));
  expect(lines()).toEqual(['attempt a', outcome('a').text, other.text, 'attempt c']);
});

it('the lines of an order keep their sequence, although the first could not be written', async () => {
  const { writer, disk } = diskOf(1e6);
  await writer.write(attempt('a'));
  disk.isBroken = true;
  await expect(writer.write(outcome('a'))).rejects.toThrow('EIO');
  await expect(writer.write({ text: 'end a', ref: 'a' })).rejects.toThrow('EIO');
  disk.isBroken = false;

  expect(await writer.finish()).toEqual([]);
});

it('the lines that could not be written to the end are given', async () => {
  const { writer, disk } = diskOf(150);
  await writer.write(attempt('a'));
  const long = { text: 'x'.repeat(400), ref: 'a', frees: 100 };
  await expect(writer.write(long)).rejects.toThrow('ENOSPC');

  expect(disk.room).toBe(150);
  expect(await writer.finish()).toEqual([long.text]);
});

it('an attempt that could not be synced leaves nothing in the file', async () => {
  const { writer, disk, lines } = diskOf(1e6);
  await writer.write(attempt('a'));
  disk.isBroken = true;
  await expect(writer.write(attempt('b'))).rejects.toThrow('EIO');
  disk.isBroken = false;
  await writer.write(outcome('a'));
  await writer.finish();

  expect(lines()).toEqual(['attempt a', outcome('a').text]);
});
