import { parseArgs } from 'node:util';
import { createCallbackHandler } from '../src/callbacks/index.js';
import { createKieClient, type KieClient } from '../src/client/index.js';
import { createMock } from '../src/mock/index.js';
import { type Example, readExamples } from '../tools/contract/examples.js';
import { command } from './command.js';

const HELP = `Usage: npm start [-- options]

Creates one task per model on a mock, waits for the result and for the callback, and prints what happens.

  --live   run one task (google/nano-banana) on the real API instead; needs KIE_API_KEY and is billed
  --json   print one JSON object per line: npm run --silent start -- --json
  --help   print this
`;

type Print = (model: string, event: string, detail: string) => void;

const LIVE_URL = 'https://api.kie.ai';
const LIVE_MODEL = 'google/nano-banana';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { live: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const print: Print = (model, event, detail) =>
    console.log(
      values.json ? JSON.stringify({ model, event, detail }) : `${model.padEnd(40)} ${event.padEnd(11)} ${detail}`,
    );
  const examples = await readExamples();
  await (values.live ? live(examples, print) : mocked(examples, print));
}

/** Creates one task for `example`, waits until it is done and tells what becomes of it. */
async function run(kie: KieClient, { model, input }: Example, print: Print, callBackUrl?: string): Promise<void> {
  const { taskId } = await kie.createTask(model, input, { callBackUrl });
  print(model, 'created', taskId);
  const { result } = await kie.waitForTask(taskId, { onUpdate: ({ state }) => print(model, state, taskId) });
  for (const url of result.resultUrls ?? []) print(model, 'result', url);
}

async function mocked(examples: readonly Example[], print: Print): Promise<void> {
  const webhookHmacKey = 'a-key-of-the-account';
  const durations = { waiting: 200, queuing: 200, generating: 1_000 };
  const mock = createMock({ webhookHmacKey, limits: false, durations, deliver: (request) => handler(request) });
  const { url, close } = await mock.listen();
  console.error(`A mock listens on ${url}`);
  const limiters = { createTask: false, recordInfo: false } as const;
  const kie = createKieClient({ apiKey: 'any-key-will-do', baseUrl: url, limiters });
  let callbacks = 0;
  const handler = createCallbackHandler({
    webhookHmacKey,
    confirm: kie,
    onTask({ model, taskId }) {
      callbacks += 1;
      print(model, 'callback', `${taskId}, verified and confirmed`);
    },
  });
  try {
    await Promise.all(examples.map((example) => run(kie, example, print, 'http://127.0.0.1/kie/callback')));
    console.error(`${examples.length} tasks finished, ${callbacks} callbacks received.`);
  } finally {
    await close();
  }
}

async function live(examples: readonly Example[], print: Print): Promise<void> {
  const example = examples.find(({ model }) => model === LIVE_MODEL);
  if (example === undefined) throw new Error(`There is no example of ${LIVE_MODEL}`);
  const kie = createKieClient({ baseUrl: LIVE_URL });
  console.error(`One task of ${LIVE_MODEL} on the real API. It will be billed to the account of KIE_API_KEY.`);
  await run(kie, example, print);
}

await command('npm start', main);
