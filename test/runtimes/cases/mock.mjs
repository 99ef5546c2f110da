import { createKieClient } from 'kie-openapi';
import { createMock } from 'kie-openapi/mock';

/** A mock with a clock of its own, and a client of it. */
export function inProcess(options) {
  const mock = createMock({ clock: 'manual', ...options });
  return { mock, kie: createKieClient({ apiKey: 'any', fetch: mock.fetch, dangerouslyAllowBrowser: true }) };
}

/** Runs a model at a mock in the process, and gives the type and the first bytes of its files. */
async function madeBy(model, input) {
  const { mock, kie } = inProcess();
  const { taskId } = await kie.createTask(model, input);
  await mock.clock.runToIdle();
  const { files } = await kie.waitForTask(taskId);
  const all = files.map(async ({ url }) => {
    const answer = await kie.fetch(url);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return `${answer.headers.get('content-type')} ${Array.from(bytes.slice(0, 4), (byte) => byte.toString(16)).join(' ')}`;
  });
  return (await Promise.all(all)).join();
}

/** The mock, in the process and on a port. */
export const mockCases = [
  ['the mock paints a PNG', 'image/png 89 50 4e 47', () => madeBy('google/nano-banana', { prompt: 'A boat' })],
  [
    'the mock paints a JPEG',
    'image/jpeg ff d8 ff e0',
    () => madeBy('google/nano-banana', { prompt: 'A boat', output_format: 'jpeg' }),
  ],
  [
    'the mock fails on request',
    'InsufficientCreditsError',
    async () => {
      const { mock, kie } = inProcess();
      mock.failNext({ code: 402 });
      return kie.createTask('google/nano-banana', { prompt: 'A boat' }).catch(({ name }) => name);
    },
  ],
  [
    'the mock takes an upload, and gives it back',
    '3',
    async () => {
      const { kie } = inProcess();
      const { downloadUrl } = await kie.upload(new Uint8Array(3), { fileName: 'a.png', uploadPath: 'a' });
      return `${(await (await kie.fetch(downloadUrl)).arrayBuffer()).byteLength}`;
    },
  ],
  [
    'the mock shows its inspector',
    'text/html; charset=UTF-8',
    async () => (await inProcess().mock.fetch('http://localhost/__mock')).headers.get('content-type'),
  ],
  [
    'the mock listens',
    'success',
    async () => {
      const { mock } = inProcess();
      const { url, close } = await mock.listen();
      try {
        const kie = createKieClient({ apiKey: 'any', baseUrl: url });
        const { taskId } = await kie.createTask('google/nano-banana', { prompt: 'A boat' });
        await mock.clock.runToIdle();
        return (await kie.waitForTask(taskId)).state;
      } finally {
        await close();
      }
    },
  ],
];
