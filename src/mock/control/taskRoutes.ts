import { json, success } from '../Answer.js';
import type { Failure } from '../Failure.js';
import { overview, type Selection, SHOWN } from '../inspector/overview.js';
import { taskView } from '../inspector/taskView.js';
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
        summary: `List the newest ${SHOWN} tasks, callbacks and notable requests`,
      },
      description: 'What the inspector shows. Notable is what was refused, or accepted with a warning.',
      query: {
        search: {
          description:
            'Only tasks with all these words in their id, model, `?ref=` of the callBackUrl, state or failCode.',
          schema: { type: 'string', maxLength: 200 },
        },
        before: { description: 'Only tasks that are older than the one with this id.', schema: { type: 'string' } },
      },
      answers: {
        type: 'object',
        required: ['now', 'manual', 'found', 'newer', 'tasks', 'callbacks', 'requests'],
        properties: {
          now: { type: 'number' },
          manual: { type: 'boolean' },
          tasks: ROWS,
          callbacks: ROWS,
          requests: ROWS,
        },
      },
      // The parameters were checked by these schemas.
      act: ({ query }) => json(overview(world, query as Selection)),
    },
    {
      ...{ method: 'GET', path: '/__mock/tasks/{taskId}', name: 'getTask', summary: 'Show a task in full' },
      description:
        'Its input, result, states and callbacks, whoever has created it. `path` is that of a file that the mock serves.',
      answers: {
        type: 'object',
        required: ['taskId', 'model', 'state', 'input', 'inputFiles', 'resultFiles', 'states', 'callbacks'],
        properties: { inputFiles: ROWS, resultFiles: ROWS, states: ROWS, callbacks: ROWS },
      },
      act: ({ parameters: { taskId = '' } }) => json(taskView(world, tasks.get(taskId))),
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
