import type { MockOptions } from '../../src/mock/index.js';

/** Errors come with their HTTP status and in the words of the contract, as Prism's do, and tasks end at once. */
export const MOCK_OPTIONS: MockOptions = {
  errorTransport: 'status',
  limits: false,
  credits: false,
  durations: 0,
  refusals: 'contract',
};

/** The same for `kie mock`. */
export const MOCK_FLAGS = [
  '--error-transport',
  'status',
  '--no-limits',
  '--duration',
  '0',
  '--refusals',
  'contract',
  '--quiet',
];
