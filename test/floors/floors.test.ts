import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { FLOORS, NODE } from './floors.js';
import { flawsOf, violationsOf } from './violations.js';

const root = new URL('../../', import.meta.url);

async function sourcesOf(...folders: string[]): Promise<Map<string, string>> {
  const lists = folders.map(async (folder) => {
    const names = await readdir(new URL(folder, root), { recursive: true });
    return names.filter((name) => /\.[mc]?[jt]s$/.test(name)).map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
  });
  const paths = (await Promise.all(lists)).flat().sort();
  return new Map(
    await Promise.all(paths.map(async (path) => [path, await readFile(new URL(path, root), 'utf8')] as const)),
  );
}

it('every import goes down, to a folder that is listed, and in no circle', async () => {
  const sources = await sourcesOf('src', 'tools', 'scripts', 'bench');

  expect(sources.size).toBeGreaterThan(200);
  expect(violationsOf(sources, FLOORS, NODE)).toEqual([]);
});

it('the list of floors only goes down', () => {
  expect(flawsOf(FLOORS)).toEqual([]);
});

describe('of made-up files', () => {
  const floors = [{ ground: [] }, { left: ['ground'], right: ['ground'] }, { roof: ['left', 'right'] }].map(inSrc);
  function inSrc(floor: Record<string, string[]>) {
    const inSrc = (name: string) => `src/${name}`;
    return Object.fromEntries(Object.entries(floor).map(([name, others]) => [inSrc(name), others.map(inSrc)]));
  }
  const violations = (sources: Record<string, string>) =>
    violationsOf(new Map(Object.entries(sources)), floors, ['src/roof']);

  it('a downward import to a listed folder is right', () => {
    const sources = { 'src/left/a.ts': "import { b } from '../ground/b.js';", 'src/ground/b.ts': '' };
    expect(violations(sources)).toEqual([]);
  });

  it.each([
    ['of a value', "import { a } from '../roof/a.js';"],
    ['of a type', "import type { A } from '../roof/a.js';"],
    ['for its effect', "import '../roof/a.js';"],
    ['by a re-export', "export * from '../roof/a.js';"],
    ['at run time', "const a = await import('../roof/a.js');"],
    ['within a type', "let a: import('../roof/a.js').A;"],
    ['of the built file', "import { a } from '../../dist/roof/a.js';"],
  ])('an upward import is wrong, %s', (_, text) => {
    expect(violations({ 'src/left/b.ts': text })).toEqual([
      'src/left/b.ts imports src/roof/a.ts, which is on a higher floor: src/left may import src/ground',
    ]);
  });

  it('an import of a sibling is wrong', () => {
    expect(violations({ 'src/left/a.ts': "import '../right/b.js';" })).toEqual([
      'src/left/a.ts imports src/right/b.ts, which is on the same floor: src/left may import src/ground',
    ]);
  });

  it('a downward import to a folder that is not listed is wrong', () => {
    expect(violations({ 'src/roof/a.ts': "import '../ground/b.js';" })).toEqual([
      'src/roof/a.ts imports src/ground/b.ts, which is not listed: src/roof may import src/left, src/right',
    ]);
  });

  it('a circle is wrong, also of types, and is told once', () => {
    const sources = {
      'src/left/a.ts': "import type { B } from './b.js';",
      'src/left/b.ts': "import { c } from './c.js';",
      'src/left/c.ts': "export type { A } from './a.js';",
    };
    expect(violations(sources)).toEqual([
      'src/left/a.ts imports src/left/b.ts imports src/left/c.ts imports src/left/a.ts: a circle',
    ]);
  });

  it('a folder that is on no floor is wrong, on either side of an import', () => {
    expect(
      violations({ 'src/new/a.ts': "import '../ground/b.js';", 'src/roof/a.ts': "import '../new/a.js';" }),
    ).toEqual(['src/new/a.ts is on no floor', 'src/roof/a.ts imports src/new/a.ts, which is on no floor']);
  });

  it.each(['node:fs', 'fs'])('only listed places may import a module of Node.js such as %s', (name) => {
    const text = `import '${name}';`;
    expect(violations({ 'src/roof/a.ts': text, 'src/left/a.ts': text })).toEqual([
      `src/left/a.ts imports ${name}: only src/roof may know of Node.js`,
    ]);
  });

  it('the package itself is not imported by its name', () => {
    expect(violations({ 'src/roof/a.ts': "import 'kie-openapi/mock';" })).toEqual([
      'src/roof/a.ts imports the package kie-openapi/mock: import the file instead',
    ]);
  });

  it('a list that goes up or in a circle is wrong', () => {
    expect(flawsOf([{ low: ['high'] }, { high: [], left: ['right'], right: ['left'] }])).toEqual([
      'low may import high, which is on no floor below',
      'left may import right may import left: a circle',
    ]);
  });
});
