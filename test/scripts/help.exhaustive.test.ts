import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { execute } from './temporaryCopy.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe.each(await readdir(new URL('../../scripts', import.meta.url)))('scripts/%s --help', (file) => {
  it('says how it is called, in 80 columns and without colour', async () => {
    const { exitCode, output } = await execute(
      process.execPath,
      ['--import', 'tsx', `scripts/${file}`, '--help'],
      root,
    );

    expect(exitCode, output).toBe(0);
    const name = file.replace(/\.ts$/, '').replace(/[A-Z]/, (letter) => `:${letter.toLowerCase()}`);
    expect(output).toMatch(new RegExp(`^Usage: npm (run )?${name} -- `));
    expect(output.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(output).not.toContain('\u001b');
  });
});
