import type { TestProject } from 'vitest/node';
import { readBundle } from '../tools/contract/readBundle.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The published bundle as JSON, since every test file would take a second to parse its YAML. */
    bundle: string;
  }
}

export default async function setup(project: TestProject): Promise<void> {
  project.provide('bundle', JSON.stringify(await readBundle()));
}
