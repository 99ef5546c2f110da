import { json, success } from '../Answer.js';
import type { Failure } from '../Failure.js';
import { overview } from '../inspector.js';
import { PRINTABLE } from '../Scenario.js';
import type { World } from '../World.js';
import type { ControlCall, ControlRoute } from './ControlRoute.js';
import { envelopeOf, ROWS } from './schemas.js';

/** What there is of tasks, and how to move one. */
export function taskRoutes(world: World): ControlRoute[] {
  const { tasks, deliveries } = world;
  const move = (
    verb: string,
    name: string,
    summary: string,
    act: (id: string, call: ControlCall) => Promise<void>,
  ) => ({
    ...{ method: 'POST' as const, path: `/__mock/tasks/{taskId}/${verb}`, name, summary },
    answers: envelopeOf({ type: 'null' }),
    async act(call: ControlCall) {
      await act(call.parameters.taskId ?? '', call);
      return success(null);
    },
  });
  return [
    {
      ...{
        method: 'GET',
        path: '/__mock/tasks',
        name: 'listTasks',
        summary: 'List the newest 200 tasks and callbacks',
      },
      answers: {
        type: 'object',
        required: ['now', 'manual', 'tasks', 'callbacks'],
        properties: { now: { type: 'number' }, manual: { type: 'boolean' }, tasks: ROWS, callbacks: ROWS },
      },
      act: () => json(overview(world)),
    },
    move('advance', 'advanceTask', 'Take a task to its next state now', (id) => tasks.advance(id)),
    {
      ...move('fail', 'failTask', 'Let a task fail now', (id, { body = {} }) => {
        // The body was validated.
        return tasks.end(id, body as Partial<Failure>);
      }),
      body: {
        ...{ type: 'object', additionalProperties: false, optional: true },
        properties: { failCode: PRINTABLE, failMsg: PRINTABLE },
      },
    },
    move('redeliver', 'redeliverCallback', 'Send the callback of a task once more', async (id) =>
      deliveries.repeat(tasks.get(id)),
    ),
  ];
}
