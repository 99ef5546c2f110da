import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/contract/prism.setup.ts'],
    setupFiles: ['test/canaries.setup.ts'],
    // Prism's process, npm and tsc are slow to start on a small machine; no test waits for a fixed time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
