import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { createMock } from '../../src/mock/index.js';
import { startPrism } from '../../tools/process/prism.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Base URL of a stock Prism that serves the published bundle. */
    prismUrl: string;
    /** Base URL of our mock, whose errors come with their HTTP status, as Prism's do. */
    mockUrl: string;
  }
}

/** Starts one of each for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const prism = await startPrism(fileURLToPath(new URL('../../generated/openapi.yaml', import.meta.url)));
  const mock = await createMock({
    errorTransport: 'status',
    limits: false,
    credits: false,
    durations: { waiting: 0, queuing: 0, generating: 0 },
  }).listen();
  project.provide('prismUrl', prism.url);
  project.provide('mockUrl', mock.url);
  return async () => {
    await Promise.all([prism.close(), mock.close()]);
  };
}
