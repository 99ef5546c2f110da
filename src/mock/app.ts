import type { Operation } from '../wire/operation.js';
import { type Answer, failure, misuse } from './Answer.js';
import { createControl, isControl } from './control/control.js';
import type { Incoming } from './Incoming.js';
import { MockError } from './MockError.js';
import { notFound } from './notFound.js';
import { operate } from './operate.js';
import * as operations from './operations.js';
import { createRouter } from './router.js';
import type { World } from './World.js';

/** The mock from request to answer, whichever way the request came. It never rejects. */
export type App = (request: Incoming) => Promise<Answer>;

/** The routes of the mock: those of the API, and its own below `/__mock`. */
export function createApp(world: World): App {
  const { errorTransport } = world.settings;
  const control = createControl(world);
  const routes = Object.entries(operations).map(([name, make]) => {
    const endpoint = make(world);
    // Each file has the name of its operation: a test compares them.
    return { ...endpoint, handle: operate(world, name as Operation, endpoint) };
  });
  const paths = routes.map(({ path }) => path);
  const find = createRouter(routes);
  return async (request) => {
    const { method, path } = request;
    try {
      if (isControl(path)) return await control(request);
      const found = find(path);
      if (found === undefined) return notFound(path, world.clock.now(), paths);
      const handle = found.methods.get(method === 'HEAD' ? 'GET' : method);
      if (handle === undefined) return failure(errorTransport, 405, `${path} does not take ${method}`);
      return await handle(request, found.parameters);
    } catch (error) {
      if (error instanceof MockError) return misuse(error);
      const name = error instanceof Error ? error.name : typeof error;
      return misuse(new MockError(`it failed with ${name}; please report this`));
    }
  };
}
