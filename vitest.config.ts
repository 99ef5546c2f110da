import { defineConfig } from 'vitest/config';

/**
 * What `npm test` leaves to `npm run test:exhaustive`, which CI runs too: what starts browsers and commands by the dozen, or
 * another run of tests, and more random bodies.
 */
const EXHAUSTIVE = [
  'test/browser/docs.test.ts',
  'test/package/*.test.ts',
  'test/scripts/style.test.ts',
  'test/scripts/generate.test.ts',
  'test/scripts/contractDiff.test.ts',
  'test/scripts/contractLive.test.ts',
  'test/tools/diff/findings.test.ts',
  'test/tools/docs/guides.test.ts',
  'test/tools/live/*.test.ts',
  'test/scripts/modelImport.test.ts',
  'test/scripts/modelsSync.test.ts',
];
const MORE_CASES = [
  'test/contract/judgement.test.ts',
  'test/tools/docs/samples.test.ts',
  'test/validation/validateInput.test.ts',
  'test/types/calls.test.ts',
];
const exhaustive = process.env.EXHAUSTIVE !== undefined;
if (!exhaustive) console.warn(`Left to npm run test:exhaustive: ${EXHAUSTIVE.join(', ')}`);

export default defineConfig({
  test: {
    include: exhaustive ? [...EXHAUSTIVE, ...MORE_CASES] : ['test/**/*.test.ts'],
    exclude: exhaustive ? [] : EXHAUSTIVE,
    globalSetup: ['test/contract/servers.setup.ts'],
    setupFiles: ['test/canaries.setup.ts'],
    // Vitest leaves one core idle, but half of the time is spent on waiting for npm, tsc and sockets.
    maxWorkers: '100%',
    // Prism's process, npm and tsc are slow to start on a small machine; no test waits for a fixed time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
