import { fileURLToPath, pathToFileURL } from 'node:url';
import { importTime } from './importTime.js';
import { median } from './median.js';
import { inRounds, medianRatio } from './rounds.js';

export const title = 'Time to import (medians of 21 processes)';

const root = fileURLToPath(new URL('..', import.meta.url));

const MODULES = {
  'openapi-fetch': import.meta.resolve('openapi-fetch'),
  'kie-openapi': pathToFileURL(`${root}dist/client/index.js`).href,
  'kie-openapi/validation': pathToFileURL(`${root}dist/validation/index.js`).href,
  'kie-openapi/validation/google/nano-banana': pathToFileURL(`${root}dist/validation/models/google/nano-banana.js`)
    .href,
};

/** How long a fresh process takes to import each module. */
export async function bench(): Promise<string[]> {
  const rivals = Object.entries(MODULES).map(([name, module]) => [name, () => importTime(module)] as const);
  const times = await inRounds({ warmUp: 0, counted: 21 }, Object.fromEntries(rivals));
  const base = times.get('openapi-fetch');
  return Array.from(times, ([name, figures]) => {
    const time = `${median(figures).toFixed(1).padStart(5)} ms`;
    return `${name.padEnd(42)} ${time}, ${medianRatio(figures, base).toFixed(2)} × openapi-fetch`;
  });
}
