import { execFile, execFileSync } from 'node:child_process';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Listening } from '../../../src/mock/index.js';
import { samplesOf } from '../../../tools/docs/samples.js';
import { KEY } from '../../canaries.js';
import { compile } from './compile.js';
import { docsModels, entries, samplesIn } from './docs.js';

const SERVER = 'https://api.kie.ai';
const EXHAUSTIVE = process.env.EXHAUSTIVE !== undefined;

/** All of them, or enough to finish soon: by a seed, so that every run sees the same. */
const chosen = (samples: readonly [string, string][]) =>
  EXHAUSTIVE
    ? samples
    : fc.sample(fc.shuffledSubarray([...samples], { minLength: 12, maxLength: 12 }), { seed: 1, numRuns: 1 }).flat();

const mock = createMock({ limits: false, credits: false });
let listening: Listening;
beforeAll(async () => {
  listening = await mock.listen();
});
afterAll(() => listening.close());

/** What the mock was asked to create last. */
const lastCreated = () => {
  const requests = mock.journal().flatMap((entry) => (entry.event === 'request' ? [entry] : []));
  return requests.at(-1);
};

describe('the samples of every model', () => {
  it('compile, all in one program, with nothing but the published client', () => {
    const sources = samplesIn('TypeScript').map(([, source]) => source);

    expect(sources).toHaveLength(docsModels.length);
    expect(compile(sources)).toEqual([]);
  });

  it('create, in plain fetch, the task that the contract has as an example', async () => {
    // The constructor of async functions has no name of its own.
    const AsyncFunction = (async () => {}).constructor as new (
      ...args: string[]
    ) => (...args: unknown[]) => Promise<void>;
    for (const [id, source] of samplesIn('fetch')) {
      const sent: unknown[] = [];
      const said: string[] = [];
      const spy: typeof fetch = (url, init) => {
        sent.push(JSON.parse(String(init?.body)));
        return mock.fetch(url, init);
      };
      const run = new AsyncFunction('fetch', 'process', 'console', source);
      await run(spy, { env: { KIE_API_KEY: KEY } }, { log: (text: string) => said.push(text) });

      expect(sent).toEqual([entries.get(id)?.requestBody?.content['application/json'].example]);
      expect(said).toEqual([lastCreated()?.taskId]);
    }
  });

  it.each(chosen(samplesIn('curl')))('create a task of %s by curl', async (model, source) => {
    const command = source.replace(SERVER, listening.url).replace('curl ', 'curl --silent ');
    const { stdout } = await promisify(execFile)('sh', ['-c', command], { env: { ...process.env, KIE_API_KEY: KEY } });

    expect(lastCreated()).toMatchObject({ operation: 'createTask', model, answer: 200 });
    expect(JSON.parse(stdout)).toMatchObject({ code: 200, data: { taskId: lastCreated()?.taskId } });
  });

  it('reach the shell as they are, whatever the prompt has in it', async () => {
    const [model] = docsModels;
    if (model === undefined) throw new Error('There is no model');
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom("'", '"', '$', '`', '\\', '\n', '!', '%', 'ß', 'x') }),
        async (prompt) => {
          const example = { model: model.id, input: { prompt } };
          const [curl] = await samplesOf({ ...model, example }, SERVER);
          // Instead of sending it, a function prints the last argument.
          const script = `curl() { for last; do :; done; printf %s "$last"; }\n${curl?.source}`;
          expect(JSON.parse(execFileSync('sh', ['-c', script], { encoding: 'utf8' }))).toEqual(example);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('hold no key', () => {
    for (const { 'x-codeSamples': samples } of entries.values()) {
      for (const { source } of samples.filter(({ label }) => label !== 'TypeScript'))
        expect(source).toContain('KIE_API_KEY');
    }
  });
});
