import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { createMock } from '../../src/mock/index.js';
import { startPrism } from '../../tools/process/prism.js';
import { startServer } from '../../tools/process/startServer.js';
import { MOCK_FLAGS, MOCK_OPTIONS } from './mockOptions.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Base URL of a stock Prism that serves the published bundle. */
    prismUrl: string;
    /** Base URL of our mock. */
    mockUrl: string;
    /** Base URL of our mock as a process of its own. */
    kieMockUrl: string;
  }
}

/** Starts one of each for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const prism = await startPrism(fileURLToPath(new URL('../../generated/openapi.yaml', import.meta.url)));
  const mock = await createMock(MOCK_OPTIONS).listen();
  const cli = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));
  const kieMock = await startServer([process.execPath, '--import', 'tsx', cli, 'mock', '--port', '0', ...MOCK_FLAGS]);
  project.provide('prismUrl', prism.url);
  project.provide('mockUrl', mock.url);
  project.provide('kieMockUrl', kieMock.url);
  return async () => {
    await Promise.all([prism.close(), mock.close(), kieMock.close()]);
  };
}
