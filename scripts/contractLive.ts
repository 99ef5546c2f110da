import { account, baseUrl } from '../src/cli/account.js';
import { main } from '../src/command/index.js';
import { readBundle } from '../tools/contract/readBundle.js';
import { TASK_MODEL } from '../tools/live/calls.js';
import { checkLive } from '../tools/live/checkLive.js';
import { reportData, reportText } from '../tools/live/report.js';

const COSTS = `One ${TASK_MODEL} task, billed to the account of KIE_API_KEY: about 4 credits.`;

await main({
  name: 'npm run contract:live --',
  summary: 'Ask the real API a few things that cost nothing, and judge its answers by generated/openapi.yaml',
  options: {
    task: { summary: `Also create one ${TASK_MODEL} task, which is billed, and wait for it` },
    'base-url': { kind: baseUrl, summary: 'Ask this API, whatever KIE_BASE_URL says' },
  },
  environment: account,
  json: 'one JSON object',
  exitCodes: { 1: 'An answer differs from the contract, or is not the expected one' },
  examples: ['npm run contract:live', 'npm run --silent contract:live -- --json'],
  async run({ task, KIE_API_KEY: apiKey, ...values }, { print }) {
    const url = values['base-url'] ?? values.KIE_BASE_URL;
    console.error(`${task ? COSTS : 'Only calls that are refused: nothing is billed.'} They go to ${url}`);
    const interrupted = new AbortController();
    // Says which task goes on, which the default would not.
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());
    const report = await checkLive({
      baseUrl: url,
      apiKey,
      contract: await readBundle(),
      task,
      signal: interrupted.signal,
      onExchange: ({ call, answer: { status }, code }) =>
        console.error(`${call.name}: HTTP ${status}, code ${code ?? 'none'}`),
    });
    const data = reportData(report);
    print({ baseUrl: url, ...data }, reportText(report, task));
    if (!data.ok) throw new Error('The answers are not what the contract says');
  },
});
