import { json } from '../Answer.js';
import type { World } from '../World.js';
import type { ControlRoute } from './ControlRoute.js';
import { DESCRIBED_SCENARIO } from './scenarioWords.js';

/** What shall happen to requests, as `mock.scenario` and `mock.failNext` take it. */
export function scenarioRoutes({ scenarios }: World): ControlRoute[] {
  const left = {
    type: 'array',
    items: DESCRIBED_SCENARIO,
    description: 'The scenarios that are left, without their keys.',
  };
  const path = '/__mock/scenarios';
  return [
    {
      ...{ method: 'GET', path, name: 'listScenarios', summary: 'List the scenarios that are left' },
      answers: left,
      act: () => json(scenarios.list()),
    },
    {
      ...{ method: 'PUT', path, name: 'replaceScenarios', summary: 'Replace all scenarios' },
      description: 'The first that applies to a request counts. An empty list leaves none. As `mock.scenario`.',
      body: { type: 'array', items: DESCRIBED_SCENARIO },
      answers: left,
      act({ body }) {
        scenarios.replace(body);
        return json(scenarios.list());
      },
    },
    {
      ...{ method: 'POST', path, name: 'addScenario', summary: 'Put a scenario before the others' },
      description: 'It applies to one request, unless `times` says more. As `mock.failNext`.',
      body: DESCRIBED_SCENARIO,
      answers: left,
      act({ body }) {
        scenarios.addOnce(body);
        return json(scenarios.list());
      },
    },
  ];
}
