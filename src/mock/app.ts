import { Hono } from 'hono';
import { failure, misuse } from './answer.js';
import { inspector } from './inspector.js';
import { MockError } from './MockError.js';
import { createOperations } from './operations.js';
import type { World } from './World.js';

/** The routes of the mock: those of the API, and its own below `/__mock`. */
export function createApp(world: World): Hono {
  const { createTask, recordInfo, credit } = createOperations(world);
  const { errorTransport } = world.settings;
  const app = new Hono();
  for (const [method, path, operate] of [
    ['POST', '/api/v1/jobs/createTask', createTask],
    ['GET', '/api/v1/jobs/recordInfo', recordInfo],
    ['GET', '/api/v1/chat/credit', credit],
  ] as const) {
    app.on(method, path, ({ req }) => operate(req.raw));
    app.all(path, ({ req }) => failure(errorTransport, 405, `${path} does not take ${req.method}`));
  }
  app.route('/__mock', inspector(world));
  app.notFound(() => failure(errorTransport, 404));
  app.onError((error) => {
    if (error instanceof MockError) return misuse(error);
    return misuse(new MockError(`it failed with ${error.name}; please report this`));
  });
  return app;
}
