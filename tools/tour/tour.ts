import { createCallbackHandler } from '../../src/callbacks/index.js';
import { createKieClient, type KieClient } from '../../src/client/index.js';
import { createMock } from '../../src/mock/index.js';
import { type Example, readExamples } from '../contract/examples.js';

/** Told of what happens to the task of a model. */
export type Tell = (model: string, event: string, detail: string) => void;

const LIVE_URL = 'https://api.kie.ai';
/** The model that is run on the real API. */
export const LIVE_MODEL = 'google/nano-banana';

/** Runs the example of every model on a mock, with callbacks. */
export async function tourOnMock(tell: Tell): Promise<void> {
  const examples = await readExamples();
  const webhookHmacKey = 'a-key-of-the-account';
  const mock = createMock({ webhookHmacKey, limits: false, durations: 1_400, deliver: (request) => handler(request) });
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
      tell(model, 'callback', `${taskId}, verified and confirmed`);
    },
  });
  try {
    await Promise.all(examples.map((example) => run(kie, example, tell, 'http://127.0.0.1/kie/callback')));
    console.error(`${examples.length} tasks finished, ${callbacks} callbacks received.`);
  } finally {
    await close();
  }
}

/** Runs one example on the real API, which is billed to the account of `KIE_API_KEY`. */
export async function tourOnApi(tell: Tell): Promise<void> {
  const example = (await readExamples()).find(({ model }) => model === LIVE_MODEL);
  if (example === undefined) throw new Error(`There is no example of ${LIVE_MODEL}`);
  const kie = createKieClient({ baseUrl: LIVE_URL });
  console.error(`One task of ${LIVE_MODEL} on the real API. It will be billed to the account of KIE_API_KEY.`);
  await run(kie, example, tell);
}

/** Creates one task for `example`, waits until it is done and tells what becomes of it. */
async function run(kie: KieClient, { model, input }: Example, tell: Tell, callBackUrl?: string): Promise<void> {
  const { taskId } = await kie.createTask(model, input, { callBackUrl });
  tell(model, 'created', taskId);
  const { result } = await kie.waitForTask(taskId, { onUpdate: ({ state }) => tell(model, state, taskId) });
  for (const url of result.resultUrls ?? []) tell(model, 'result', url);
}
