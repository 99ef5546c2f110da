import { inject } from 'vitest';
import { createMock } from '../../src/mock/index.js';
import { MOCK_OPTIONS } from './mockOptions.js';

/** The mock, whichever way it is asked. What one answers, all answer. */
export const MOCKS = [
  { server: 'mock.fetch', url: () => 'http://mock.invalid', fetch: createMock(MOCK_OPTIONS).fetch },
  { server: 'mock.listen', url: () => inject('mockUrl'), fetch },
  { server: 'kie mock', url: () => inject('kieMockUrl'), fetch },
];

/** The readers of the contract. Whatever a contract test expects, it expects of all. */
export const SERVERS = [{ server: 'Prism', url: () => inject('prismUrl'), fetch }, ...MOCKS];
