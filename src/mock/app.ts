import { Hono } from 'hono';
import { failure, misuse } from './answer.js';
import { inspector } from './inspector.js';
import { MockError } from './MockError.js';
import { createOperations, type World } from './operations.js';

/** The routes of the mock: those of the API, and its own below `/__mock`. */
export function createApp(world: World): Hono {
  const { createTask, recordInfo, credit } = createOperations(world);
  const { errorTransport = 'body' } = world.options;
  const app = new Hono();
  app.post('/api/v1/jobs/createTask', ({ req }) => createTask(req.raw));
  app.get('/api/v1/jobs/recordInfo', ({ req }) => recordInfo(req.raw));
  app.get('/api/v1/chat/credit', ({ req }) => credit(req.raw));
  for (const path of ['/api/v1/jobs/createTask', '/api/v1/jobs/recordInfo', '/api/v1/chat/credit']) {
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
