import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { Misuse } from '../src/command/Misuse.js';
import { TASK_MODEL } from '../tools/live/calls.js';
import { checkLive } from '../tools/live/checkLive.js';
import { table } from '../tools/live/table.js';
import { command } from './command.js';

const HELP = `Usage: npm run contract:live [-- options]

Asks the real API a few things that cost nothing, and judges its answers by generated/openapi.yaml. Needs KIE_API_KEY.

  --task            also create one ${TASK_MODEL} task, which is billed, and wait for it
  --base-url <url>  ask this one instead; default: KIE_BASE_URL or https://api.kie.ai
  --json            print one JSON object: npm run --silent contract:live -- --json
  --help            print this

Ends with 0, with 1 if an answer differs from the contract or was not to be expected, with 2 if called wrongly.
`;

const COSTS = `One ${TASK_MODEL} task, billed to the account of KIE_API_KEY: about 4 credits.`;

const openapi = new URL('../generated/openapi.yaml', import.meta.url);

async function live(
  { task, json }: { task?: boolean; json?: boolean },
  baseUrl: string,
  apiKey: string,
): Promise<void> {
  console.error(`${task ? COSTS : 'Only calls that are refused: nothing is billed.'} They go to ${baseUrl}`);
  const interrupted = new AbortController();
  // Says which task goes on, which the default would not.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => interrupted.abort());
  const report = await checkLive({
    baseUrl,
    apiKey,
    contract: parse(await readFile(openapi, 'utf8')),
    task,
    signal: interrupted.signal,
    onExchange: ({ call, answer: { status }, code }) =>
      console.error(`${call.name}: HTTP ${status}, code ${code ?? 'none'}`),
  });
  const { exchanges, drift, problems, spent } = report;
  const failed = drift.length + problems.length > 0;
  if (json) {
    const calls = exchanges.map(({ call, answer: { status }, code, ok }) => ({
      name: call.name,
      status,
      code,
      expected: call.expected,
      ok,
    }));
    console.log(JSON.stringify({ baseUrl, ok: !failed, calls, drift, problems, spent }, null, 2));
  } else {
    console.log(`\n${table(exchanges)}\n`);
    for (const each of problems) console.log(`unexpected: ${each}`);
    for (const each of drift) console.log(`drift: ${each}`);
    if (drift.length === 0) console.log('No answer differs from the contract.');
    if (task) console.log(`Credits spent: ${spent ?? 'unknown'}`);
  }
  if (failed) process.exitCode = 1;
}

function baseUrlOf(given: string | undefined): string {
  // Empty is refused: a script whose stand-in did not start would otherwise ask, and pay, the real API.
  const url = given ?? process.env.KIE_BASE_URL ?? 'https://api.kie.ai';
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new Misuse(`The base URL is ${JSON.stringify(url)}, must be an http or https URL such as https://api.kie.ai`);
  }
  const { username, password, search, hash } = new URL(url);
  if (username !== '' || password !== '') throw new Misuse('The base URL holds a name or password, must hold neither');
  if (search !== '' || hash !== '') throw new Misuse('The base URL has a query or fragment, must have neither');
  return url;
}

function keyOf(): string {
  const key = process.env.KIE_API_KEY ?? '';
  if (key === '') throw new Misuse('KIE_API_KEY is not set, must be the key of the account to ask with');
  if (!/^[\x21-\x7e]+$/.test(key))
    throw new Misuse('KIE_API_KEY holds characters that no header can carry, such as a space');
  return key;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      task: { type: 'boolean' },
      'base-url': { type: 'string' },
      json: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help) process.stdout.write(HELP);
  else await live(values, baseUrlOf(values['base-url']), keyOf());
}

await command('npm run contract:live', main);
