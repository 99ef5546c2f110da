import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { startPrism } from '../../scripts/prism.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Base URL of a stock Prism that serves the published bundle. */
    prismUrl: string;
  }
}

/** Starts one Prism for the whole run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const prism = await startPrism(fileURLToPath(new URL('../../generated/openapi.yaml', import.meta.url)));
  project.provide('prismUrl', prism.url);
  return prism.close;
}
