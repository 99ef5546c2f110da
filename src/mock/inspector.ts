import { type Context, Hono } from 'hono';
import { failure, success } from './answer.js';
import { page } from './inspectorPage.js';
import { MockError } from './MockError.js';
import { mediaOf } from './media/media.js';
import { isLoopback, NOWHERE } from './origin.js';
import { filesOf, urlOf } from './result.js';
import type { World } from './World.js';

/** How many tasks and callbacks the page shows, the newest. */
const SHOWN = 200;

/** The mock's own routes: the page and what it asks for, scenarios, and the files that results point at. */
export function inspector({ settings, clock, journal, scenarios, tasks, deliveries, origin }: World): Hono {
  const app = new Hono();

  app.use(async ({ req }, next) => {
    const { origin: own, hostname } = new URL(req.url);
    // Another site can make its name lead to this machine.
    if (!isLoopback(hostname) && own !== NOWHERE)
      return failure('status', 403, 'The mock is asked for this at localhost only');
    // A page of another site can send a request here, but the browser says where it comes from.
    const foreign =
      (req.header('origin') ?? own) !== own || /^(cross|same)-site$/.test(`${req.header('sec-fetch-site')}`);
    if (foreign && req.method !== 'GET') return failure('status', 403, 'Only the page of the mock itself may do this');
    return next();
  });

  app.get('/', (c) => {
    c.header(
      'content-security-policy',
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'",
    );
    return c.html(page);
  });
  app.get('/journal', (c) => c.json(journal.entries()));
  app.get('/tasks', (c) =>
    c.json({
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
          completeTime: task.completeTime,
          hasCallback: task.callBackUrl !== undefined,
          files: task.state === 'success' ? filesOf(task).map(({ name }) => urlOf(task, origin(), name)) : [],
        })),
    }),
  );

  app.get('/scenarios', (c) => c.json(scenarios.list()));
  app.put('/scenarios', async (c) => {
    scenarios.replace(await bodyOf(c));
    return c.json(scenarios.list());
  });

  app.post('/tasks/:id/advance', async ({ req }) => {
    await tasks.advance(req.param('id'));
    return success(null);
  });
  app.post('/tasks/:id/fail', async ({ req }) => {
    await tasks.end(req.param('id'), {});
    return success(null);
  });
  app.post('/tasks/:id/redeliver', async ({ req }) => {
    await deliveries.repeat(tasks.get(req.param('id')));
    return success(null);
  });
  app.post('/clock/advance', async ({ req }) => {
    await clock.advance(Number(req.query('ms')));
    return success(clock.now());
  });
  app.post('/clock/runToIdle', async () => {
    await clock.runToIdle();
    return success(clock.now());
  });

  app.get('/files/:id/:name', async ({ req }) => {
    const { id, name } = req.param();
    const task = tasks.find(id);
    return (task && (await mediaOf(task, name))) ?? failure('status', 404, 'There is no such file');
  });
  app.all('*', () => failure(settings.errorTransport, 404));
  return app;
}

async function bodyOf({ req }: Context): Promise<unknown> {
  try {
    return await req.json();
  } catch {
    throw new MockError('The body must be JSON');
  }
}
