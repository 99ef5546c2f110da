import { createKieClient } from 'kie-openapi';
import { createCallbackHandler, memoryStore, readRef, signCallback, signRef } from 'kie-openapi/callbacks';
import { createMock } from 'kie-openapi/mock';

const KEY = 'any-key';

/** Sends callbacks of a mock to a handler in the same process, and says what came of it. */
async function deliveries(scenario) {
  const refused = [];
  const handled = [];
  const mock = createMock({
    clock: 'manual',
    webhookHmacKey: KEY,
    deliver: (request) => handler(request),
    retryDelays: [],
  });
  const kie = createKieClient({ apiKey: 'any', fetch: mock.fetch, dangerouslyAllowBrowser: true });
  const handler = createCallbackHandler({
    ...{ webhookHmacKey: KEY, confirm: kie, store: memoryStore() },
    onTask: async ({ state }, { url }) => void handled.push(state, await readRef(url, KEY)),
    onRefused: ({ status }) => void refused.push(status),
  });
  if (scenario) mock.failNext({ callback: scenario });
  const url = new URL('https://app.example.com/kie');
  url.searchParams.set('ref', await signRef('order-7', KEY));
  await kie.createTask('google/nano-banana', { prompt: 'A paper boat' }, { callBackUrl: url.href });
  await mock.clock.runToIdle();
  return [...handled, ...refused].join(' ');
}

/** Callbacks, handled in the process. */
export const callbackCases = [
  ['a callback is verified, confirmed and handled with its reference', 'success order-7', () => deliveries()],
  ['a callback that comes twice is handled once', 'success order-7', () => deliveries('duplicate')],
  ['a forged callback is refused', '401', () => deliveries('wrongKey')],
  ['a stale callback is refused', '401', () => deliveries('stale')],
  [
    'an application signs callbacks for its own tests',
    'x-webhook-signature x-webhook-timestamp',
    async () =>
      Object.keys(await signCallback({ data: { taskId: 'task-1' } }, KEY))
        .sort()
        .join(' '),
  ],
];
