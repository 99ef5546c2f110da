import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/contract/servers.setup.ts'],
    setupFiles: ['test/canaries.setup.ts'],
    // Vitest leaves one core idle, but half of the time is spent on waiting for npm, tsc and sockets.
    maxWorkers: '100%',
    // Prism's process, npm and tsc are slow to start on a small machine; no test waits for a fixed time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
