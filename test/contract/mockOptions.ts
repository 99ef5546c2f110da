import type { MockOptions } from '../../src/mock/index.js';

/** Errors come with their HTTP status, as Prism's do, and tasks end at once. */
export const MOCK_OPTIONS: MockOptions = {
  errorTransport: 'status',
  limits: false,
  credits: false,
  durations: { waiting: 0, queuing: 0, generating: 0 },
};

/** The same for `kie mock`. */
export const MOCK_FLAGS = ['--error-transport', 'status', '--no-limits', '--duration', '0', '--quiet'];
