import { open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readLines } from '../../src/batch/disk/readLines.js';
import { temporaryFolder } from './shop.js';

/** Reads a text of which some lines are wrong. */
async function read(text: string, isWrong = (_: string) => false) {
  const path = join(await temporaryFolder(), 'lines');
  await writeFile(path, text);
  const file = await open(path);
  const lines: string[] = [];
  const take = (line: string) => {
    if (!isWrong(line)) lines.push(line);
    return !isWrong(line);
  };
  try {
    return { ...(await readLines(file, take, (number) => new Error(`Line ${number}`))), lines };
  } finally {
    await file.close();
  }
}

it('lines are read whole, wherever a chunk of the file ends', async () => {
  // Characters of 1 to 4 bytes, in lines whose ends lie anywhere within a mebibyte.
  const lines = Array.from({ length: 60_000 }, (_, index) => `${index} ${'aé€😀'.repeat(index % 13)}`);
  const text = `${lines.join('\n')}\n`;
  const found = await read(text);

  expect(found.lines).toEqual(lines);
  expect(found).toMatchObject({ end: Buffer.byteLength(text), isOpen: false });
});

it('a line of several chunks is read', async () => {
  const long = 'x'.repeat(3 << 20);

  expect((await read(`a\n${long}\nb\n`)).lines).toEqual(['a', long, 'b']);
});

it('a line that never ends is refused, instead of being read into memory', async () => {
  await expect(read(`a\n${'x'.repeat(20 << 20)}`)).rejects.toThrow('Line 2');
});

it.each([
  ['', 0, false],
  ['one\n', 4, false],
  ['one', 3, true],
  ['one   ', 3, true],
  ['one\n\n  \n', 4, false],
  ['one\nbad', 4, false],
  ['one\nbad\n   \n', 4, false],
  ['é\nbad', 3, false],
])('of %j, the lines end at %i', async (text, end, isOpen) => {
  expect(await read(text, (line) => line.startsWith('bad'))).toMatchObject({ end, isOpen });
});

it('a wrong line before another is refused', async () => {
  await expect(read('one\n\nbad\ntwo\n', (line) => line === 'bad')).rejects.toThrow('Line 3');
});
