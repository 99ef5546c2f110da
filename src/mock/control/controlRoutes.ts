import { json } from '../Answer.js';
import type { World } from '../World.js';
import type { ControlRoute } from './ControlRoute.js';
import { clockRoutes } from './clockRoutes.js';
import { descriptionOf } from './descriptionOf.js';
import { pageRoutes } from './pageRoutes.js';
import { scenarioRoutes } from './scenarioRoutes.js';
import { sentRoutes } from './sentRoutes.js';
import { taskRoutes } from './taskRoutes.js';

/** Everything that the mock does below `/__mock`, in the order of its description. */
export function controlRoutes(world: World): ControlRoute[] {
  const routes: ControlRoute[] = [
    ...scenarioRoutes(world),
    ...sentRoutes(world),
    ...taskRoutes(world),
    ...clockRoutes(world),
    ...pageRoutes(world),
    {
      method: 'GET',
      path: '/__mock/openapi.json',
      name: 'getDescription',
      summary: 'Describe these routes in OpenAPI',
      answers: { type: 'object', required: ['openapi', 'info', 'paths'] },
      act: () => json(descriptionOf(routes)),
    },
  ];
  return routes;
}
