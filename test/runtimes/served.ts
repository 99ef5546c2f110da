import { signCallback } from '../../src/callbacks/index.js';
import { startServer } from '../../tools/process/startServer.js';
import type { Given, Result } from './Runtime.js';
import type { Site } from './site.js';

/** How many callers come at once. */
const CALLERS = 25;

/** Runs the suite in a server of the runtime, and asks what that serves. */
export async function served(
  command: readonly string[],
  site: Site,
  given: Given,
  listens?: RegExp,
): Promise<Result[]> {
  const server = await startServer(command, { env: ENV, ...(listens && { listens }) });
  const ask = (path: string, init?: RequestInit) => fetch(`${server.url}${path}?ref=7&site=${site.url}`, init);
  try {
    const { url, closedUrl } = site;
    const results: Result[] = await json(
      await ask('/run', { method: 'POST', body: JSON.stringify({ url, closedUrl, ...given }) }),
    );
    return [...results, ...(await requestsAtOnce(ask)), ...(await callbacks(ask))];
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : error}\n${server.printed()}`);
  } finally {
    await server.close('SIGKILL');
  }
}

/** Whoever has a key in the environment does not test with it. */
const { KIE_API_KEY: _, KIE_BASE_URL: __, ...ENV } = process.env;

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

async function json(answer: Response) {
  if (answer.ok) return answer.json();
  throw new Error(`The server answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`);
}

const result = (name: string, expected: string, note: string): Result => ({ name, ok: note === expected, note });

/** Requests share one client and its limiter. */
async function requestsAtOnce(ask: Ask): Promise<Result[]> {
  const buy = () => ask('/buy', { method: 'POST', signal: AbortSignal.timeout(10_000) }).then(json);
  const bought = await Promise.allSettled(Array.from({ length: CALLERS }, buy));
  const note = `${bought.filter(({ status }) => status === 'fulfilled').length} bought`;
  return [result(`${CALLERS} requests at once share a client`, `${CALLERS} bought`, note)];
}

/** Callbacks come to the server of the runtime. */
async function callbacks(ask: Ask): Promise<Result[]> {
  const send = async (taskId: string, key = 'key') => {
    const payload = { code: 200, msg: 'ok', data: { taskId } };
    const headers = { 'content-type': 'application/json', ...(await signCallback(payload, key)) };
    const answer = await ask('/callback', { method: 'POST', headers, body: JSON.stringify(payload) });
    return answer.status;
  };
  const genuine = await Promise.all(Array.from({ length: CALLERS }, (_, index) => send(`task-${index}`)));
  const others = [
    await send('task-0'),
    await send('task-x', 'another'),
    (await ask('/callback', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })).status,
  ];
  const handled: string[] = await json(await ask('/handled', { method: 'POST' }));
  return [
    result(`${CALLERS} callbacks at once are answered`, '200', [...new Set(genuine)].join(' ')),
    result('a callback that comes again, one of another key, one without signature', '200 401 401', others.join(' ')),
    result('each task is handled once', `${CALLERS} of ${CALLERS}`, `${handled.length} of ${new Set(handled).size}`),
  ];
}
