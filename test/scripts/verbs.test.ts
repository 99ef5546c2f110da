import { readdir, readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

it('a script `noun:verb` of package.json is the file scripts/nounVerb.ts, and the other way round', async () => {
  const files = await readdir(new URL('../../scripts', import.meta.url));
  const { scripts } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  const run = Object.entries<string>(scripts).flatMap(([name, line]) => {
    const file = /scripts\/(\S+)/.exec(line)?.[1];
    return file === undefined ? [] : [[name, file]];
  });

  const named = (name = '') => `${name.replace(/:(.)/, (_, letter: string) => letter.toUpperCase())}.ts`;
  expect(run.map(([name, file]) => [named(name), file])).toEqual(run.map(([, file]) => [file, file]));
  expect(run.map(([, file]) => file).sort()).toEqual(files.sort());
});
