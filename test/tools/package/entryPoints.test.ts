import { expect, it } from 'vitest';
import { entrySources, importedSources } from '../../../tools/package/entryPoints.js';

const manifest = {
  name: 'paper-boat',
  exports: {
    '.': { types: './dist/client/index.d.ts', default: './dist/client/index.js' },
    './mock': './dist/mock/index.js',
    './openapi.json': './dist/openapi.json',
  },
  bin: { boat: './dist/cli/index.js', 'paper-boat': './dist/cli/index.js' },
};

it('the source of what a user imports is read from exports, but for files that are not built', () => {
  expect([...importedSources(manifest)]).toEqual([
    ['paper-boat', 'src/client/index.ts'],
    ['paper-boat/mock', 'src/mock/index.ts'],
  ]);
});

it('what is bundled is read from exports and bin, each file once', () => {
  expect(entrySources(manifest)).toEqual(['src/client/index.ts', 'src/mock/index.ts', 'src/cli/index.ts']);
});
