import { success } from '../Answer.js';
import { sendFile } from '../findFile.js';
import type { World } from '../World.js';
import type { ControlRoute } from './ControlRoute.js';
import { envelopeOf } from './schemas.js';

/** The inspector, the files, and how to begin anew. */
export function pageRoutes(world: World): ControlRoute[] {
  const path = '/__mock';
  return [
    {
      ...{ method: 'GET', path, name: 'inspect', summary: 'Show tasks and callbacks in a browser' },
      answers: 'text/html',
      // Loaded when somebody looks at it, because a mock in process needs no page.
      act: async () => (await import('../inspector/pageAnswer.js')).PAGE,
    },
    {
      ...{ method: 'DELETE', path, name: 'reset', summary: 'Forget everything that has happened' },
      description:
        'Tasks, callbacks that are due, scenarios, the journal, uploads, and what accounts have spent. Time goes on, and so do ' +
        'task ids: none comes twice. As `mock.reset`.',
      answers: envelopeOf({ type: 'null' }),
      act() {
        world.reset();
        return success(null);
      },
    },
    {
      ...{ method: 'GET', path: '/__mock/files/{path}', name: 'getFile' },
      summary: 'Serve a file that a task made, or that was uploaded',
      description: 'The path may have several segments. HTTP 404 if there is no such file, or not any more.',
      query: {
        expires: { description: 'Until when the link is good, in ms since the epoch.', schema: { type: 'number' } },
      },
      answers: '*/*',
      act: ({ parameters: { path: file = '' }, request }) => sendFile(world, file, request.query('expires')),
    },
  ];
}
