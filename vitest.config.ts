import { defineConfig } from 'vitest/config';

/**
 * The name of a test file says which run it belongs to.
 *
 * - `*.test.ts`: `npm test`.
 * - `*.sampled.test.ts`: both runs. `npm test` takes a sample of its cases, `npm run test:exhaustive` takes all.
 * - `*.exhaustive.test.ts`: `npm run test:exhaustive` only. It starts browsers or commands by the dozen.
 */
const exhaustive = process.env.EXHAUSTIVE !== undefined;
if (!exhaustive) console.warn('npm run test:exhaustive also runs test/**/*.exhaustive.test.ts');

export default defineConfig({
  test: {
    include: [exhaustive ? 'test/**/*.{sampled,exhaustive}.test.ts' : 'test/**/*.test.ts'],
    exclude: exhaustive ? [] : ['test/**/*.exhaustive.test.ts'],
    globalSetup: ['test/bundle.setup.ts', 'test/contract/servers.setup.ts'],
    setupFiles: ['test/canaries.setup.ts', 'test/seed.setup.ts'],
    // Vitest leaves one core idle, but half of the time is spent on waiting for npm, tsc and sockets.
    maxWorkers: '100%',
    // Prism's process, npm and tsc are slow to start on a small machine; no test waits for a fixed time.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
