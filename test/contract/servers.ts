import { inject } from 'vitest';

/** The two readers of the contract. Whatever a contract test expects, it expects of both. */
export const SERVERS = [
  { server: 'Prism', url: () => inject('prismUrl') },
  { server: 'the mock', url: () => inject('mockUrl') },
];
