import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { prices } from '../generated/prices.js';
import { estimate } from '../src/prices/index.js';
import { validateInput } from '../src/validation/index.js';
import { readVariants } from '../tools/contract/Variant.js';
import { median } from './median.js';
import { inRounds, medianRatio } from './rounds.js';

export const title = 'Estimates (100,000 of the examples of all models, medians of 9 rounds; bytes of one model)';

const root = fileURLToPath(new URL('..', import.meta.url));
const COUNT = 100_000;

interface Request {
  readonly model: string;
  readonly input: object;
}

/** What estimates take, beside writing and validating the same inputs, and what one model adds to a bundle. */
export async function bench(): Promise<string[]> {
  // The examples are requests: `npm run generate` checks them.
  const requests = (await readVariants(root)).flatMap(({ examples }) => examples as readonly Request[]);
  const timed = (act: (request: Request) => unknown) => async () => {
    const start = performance.now();
    for (let done = 0; done < COUNT; done++) act(requests[done % requests.length] as Request);
    return performance.now() - start;
  };
  const figures = await inRounds(
    { warmUp: 2, counted: 9 },
    {
      'JSON.stringify': timed(({ input }) => JSON.stringify(input)),
      estimate: timed(({ model, input }) => estimate(model, input)),
      validateInput: timed(({ model, input }) => validateInput(model, input)),
    },
  );
  const base = figures.get('JSON.stringify');
  const times = Array.from(figures, ([name, all]) => {
    const time = `${median(all).toFixed(0).padStart(5)} ms`;
    return `${name.padEnd(16)} ${time}, ${medianRatio(all, base).toFixed(2)} × JSON.stringify`;
  });
  return [...times, ...(await sizes())];
}

async function sizes(): Promise<string[]> {
  const each = await Promise.all(
    Object.keys(prices).map(async (id) => {
      const { outputFiles } = await build({
        stdin: { contents: `export { default } from './dist/prices/models/${id}.js'`, resolveDir: root },
        ...{ bundle: true, minify: true, format: 'esm', write: false, target: 'es2022', logLevel: 'error' },
      });
      const rows = JSON.stringify(prices[id]).length;
      const code = outputFiles[0]?.text ?? '';
      const own = /\("[^"]+",\{.*\}\)/.exec(code)?.[0] ?? '';
      return { id, rows, code: gzipSync(code.replace(own, '')).length, whole: gzipSync(code).length };
    }),
  );
  const [least, most] = [Math.min(...each.map(({ code }) => code)), Math.max(...each.map(({ code }) => code))];
  const largest = each.reduce((one, other) => (other.whole > one.whole ? other : one));
  const all = gzipSync(await readFile(`${root}generated/prices.js`)).length;
  return [
    `code of one model, without its prices: ${least} to ${most} bytes gzipped; with them at most ${largest.whole} (${largest.id})`,
    `prices of all models: ${(all / 1000).toFixed(1)} kB gzipped`,
  ];
}
