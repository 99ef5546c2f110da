import { type Answer, failure, json, success } from './Answer.js';
import { makingsOf } from './files.js';
import { sendFile } from './findFile.js';
import type { Incoming } from './Incoming.js';
import { page } from './inspectorPage.js';
import { MockError } from './MockError.js';
import { readJson } from './readJson.js';
import { urlOf } from './result.js';
import type { Handle, Parameters, Route } from './router.js';
import type { World } from './World.js';

/** How many tasks and callbacks the page shows, the newest. */
const SHOWN = 200;

const PAGE: Answer = {
  status: 200,
  headers: {
    'content-type': 'text/html; charset=UTF-8',
    'content-security-policy':
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'",
  },
  body: page,
  outcome: 200,
};

/** The mock's own routes: the page and what it asks for, scenarios, and the files that results point at. */
export function inspector(world: World): Route[] {
  const { clock, journal, scenarios, tasks, deliveries } = world;
  const act = (work: (parameters: Parameters, request: Incoming) => unknown): Handle => {
    return async (request, parameters) => success((await work(parameters, request)) ?? null);
  };
  const routes: Record<string, Handle> = {
    'GET /__mock': () => PAGE,
    'GET /__mock/journal': () => json(journal.entries()),
    'GET /__mock/tasks': () => json(overview(world)),
    'GET /__mock/scenarios': () => json(scenarios.list()),
    'PUT /__mock/scenarios': async (request) => {
      const { value, problem } = await readJson(request);
      if (problem !== undefined || value === undefined) throw new MockError('The body must be JSON');
      scenarios.replace(value);
      return json(scenarios.list());
    },
    'POST /__mock/tasks/:id/advance': act(({ id = '' }) => tasks.advance(id)),
    'POST /__mock/tasks/:id/fail': act(({ id = '' }) => tasks.end(id, {})),
    'POST /__mock/tasks/:id/redeliver': act(({ id = '' }) => deliveries.repeat(tasks.get(id))),
    'POST /__mock/clock/advance': act(async (_, request) => {
      await clock.advance(Number(request.query('ms')));
      return clock.now();
    }),
    'POST /__mock/clock/runToIdle': act(async () => {
      await clock.runToIdle();
      return clock.now();
    }),
    'GET /__mock/files/*path': (request, { path = '' }) => sendFile(world, path, request.query('expires')),
  };
  return Object.entries(routes).map(([route, handle]) => {
    const [method = '', path = ''] = route.split(' ');
    return { method, path, handle: method === 'GET' ? handle : guarded(handle) };
  });
}

/** Does only what its own page asks for. A page of another site can send a request here, but the browser says where it comes from. */
const guarded =
  (handle: Handle): Handle =>
  (request, parameters) => {
    const origin = request.header('origin');
    const isForeign = origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === request.host);
    return isForeign || /^(cross|same)-site$/.test(`${request.header('sec-fetch-site')}`)
      ? failure('status', 403, 'Only the page of the mock itself may do this')
      : handle(request, parameters);
  };

/** What the page shows. */
const overview = ({ settings, clock, journal, tasks, origin }: World) => ({
  now: clock.now(),
  manual: settings.clock === 'manual',
  callbacks: journal
    .entries()
    .filter(({ event }) => event === 'callback')
    .slice(-SHOWN)
    .reverse(),
  tasks: tasks
    .list()
    .slice(0, SHOWN)
    .map((task) => ({
      taskId: task.taskId,
      account: task.account.number,
      model: task.model,
      state: task.state,
      failCode: task.state === 'fail' ? task.failure?.failCode : undefined,
      createTime: task.createTime,
      completeTime: task.endTime,
      hasCallback: task.callBackUrl !== undefined,
      files: task.state === 'success' ? makingsOf(task).files.map(({ name }) => urlOf(task, origin(), name)) : [],
    })),
});
