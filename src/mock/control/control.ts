import { didYouMean } from '../../spelling/didYouMean.js';
import type { Answer } from '../Answer.js';
import type { Incoming } from '../Incoming.js';
import { MockError } from '../MockError.js';
import { createRouter } from '../router.js';
import type { World } from '../World.js';
import type { ControlRoute } from './ControlRoute.js';
import { controlRoutes } from './controlRoutes.js';
import { guarded } from './guarded.js';
import { readBody, readQuery } from './readCall.js';

/** Whether a request is for the mock itself, if perhaps misspelled. No path of the API begins like this. */
export const isControl = (path: string): boolean => path.startsWith('/__');

/**
 * Answers requests to the mock itself.
 *
 * @throws MockError naming what is meant, if there is no such path, method, query parameter or member. What a test asks for and
 *   does not get must not look like a success.
 */
export function createControl(world: World): (request: Incoming) => Answer | Promise<Answer> {
  const routes = controlRoutes(world);
  const find = createRouter(routes.map((route) => ({ ...route, path: routed(route.path), handle: handleOf(route) })));
  return (request) => {
    const { method, path } = request;
    const found = find(path);
    if (found === undefined) throw new MockError(`There is no ${path.slice(0, 200)}${meant(path, routes)}`);
    const handle = found.methods.get(method === 'HEAD' ? 'GET' : method);
    if (handle === undefined) {
      const methods = [...found.methods.keys()].join(' and ');
      throw new MockError(`${path.slice(0, 200)} takes ${methods}, not ${method}`);
    }
    return handle(request, found.parameters);
  };
}

function handleOf(route: ControlRoute) {
  const handle = async (request: Incoming, parameters: Readonly<Record<string, string>>): Promise<Answer> => {
    const query = readQuery(route, request.search);
    return route.act({ request, parameters, query, body: await readBody(route, request) });
  };
  return route.method === 'GET' ? handle : guarded(handle);
}

/** A path of OpenAPI as the router reads it. */
const routed = (path: string): string => path.replace('{path}', '*path').replace(/\{(\w+)\}/g, ':$1');

/** The path that a misspelled one is near to, with its own segments in the place of names. */
function meant(path: string, routes: readonly ControlRoute[]): string {
  const given = path.split('/');
  const paths = routes.map((route) =>
    route.path
      .split('/')
      .map((segment, index) => (segment.startsWith('{') ? (given[index] ?? segment) : segment))
      .join('/'),
  );
  return didYouMean(path, paths) || '; /__mock/openapi.json lists what there is';
}
