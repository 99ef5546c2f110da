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

const files = exhaustive ? '*.{sampled,exhaustive}.test.ts' : '*.test.ts';
// The package that test/runtimes/ has installed comes with a test.
const left = ['test/runtimes/**', ...(exhaustive ? [] : ['test/**/*.exhaustive.test.ts'])];

/** The folders whose tests need real stores. */
const STORES = ['test/stores/**', 'test/bullmq/**'];

export default defineConfig({
  test: {
    projects: [
      // Only this one starts Prism, which takes longer than most tests.
      {
        extends: true,
        test: {
          name: 'contract',
          include: [`test/contract/**/${files}`],
          globalSetup: ['test/contract/servers.setup.ts'],
        },
      },
      // Only this one starts Redis and PostgreSQL.
      {
        extends: true,
        test: {
          name: 'stores',
          include: STORES.map((folder) => `${folder}/${files}`),
          globalSetup: ['test/stores/servers.setup.ts'],
        },
      },
      // Only this one builds and packs the package.
      {
        extends: true,
        test: {
          name: 'package',
          include: [`test/package/**/${files}`],
          globalSetup: ['test/package/tarball.setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'rest',
          include: [`test/**/${files}`],
          exclude: ['test/contract/**', 'test/package/**', ...STORES, ...left],
        },
      },
    ],
    exclude: left,
    globalSetup: ['test/bundle.setup.ts'],
    setupFiles: ['test/canaries.setup.ts', 'test/seed.setup.ts'],
    // Vitest leaves one core idle, but half of the time is spent on waiting for npm, tsc and sockets.
    maxWorkers: '100%',
    // Prism's process, npm and tsc are slow to start on a small machine; no test waits for a fixed time.
    expect: { poll: { timeout: 60_000 } },
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
