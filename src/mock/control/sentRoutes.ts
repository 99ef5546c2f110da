import { OPERATIONS, type Operation } from '../../wire/operation.js';
import { json } from '../Answer.js';
import type { World } from '../World.js';
import type { ControlRoute } from './ControlRoute.js';
import { ROWS } from './schemas.js';

/** What has happened so far. */
export const sentRoutes = ({ journal }: World): ControlRoute[] => [
  {
    ...{ method: 'GET', path: '/__mock/requests', name: 'listRequests' },
    summary: 'List what was sent to the API, oldest first',
    description:
      'The input and the callBackUrl of a createTask, and headers without the key. A body of more than 16,384 characters is cut, ' +
      'and says so in `cut`. As `mock.requests`.',
    query: {
      operation: { description: 'Only requests to this operation.', schema: { enum: OPERATIONS } },
      model: { description: 'Only requests about this model.', schema: { type: 'string' } },
    },
    answers: ROWS,
    // The parameters were checked by these schemas.
    act: ({ query }) => json(journal.requests(query as { operation?: Operation; model?: string })),
  },
  {
    ...{ method: 'GET', path: '/__mock/journal', name: 'readJournal' },
    summary: 'List what has happened: the newest 10,000 requests, states and callbacks, oldest first',
    answers: ROWS,
    act: () => json(journal.entries()),
  },
];
