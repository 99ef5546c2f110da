import { success } from '../Answer.js';
import type { World } from '../World.js';
import type { ControlRoute } from './ControlRoute.js';
import { envelopeOf } from './schemas.js';

/** How to move a manual clock. */
export function clockRoutes({ clock }: World): ControlRoute[] {
  const answers = envelopeOf({ type: 'number', description: 'The time by the clock, in ms since the epoch.' });
  return [
    {
      ...{ method: 'POST', path: '/__mock/clock/advance', name: 'advanceClock' },
      summary: 'Move the clock, and do everything that is due until then',
      description: 'The mock needs `--clock manual`.',
      query: { ms: { description: 'By how many ms.', required: true, schema: { type: 'number', minimum: 0 } } },
      answers,
      async act({ query }) {
        await clock.advance(Number(query.ms));
        return success(clock.now());
      },
    },
    {
      ...{ method: 'POST', path: '/__mock/clock/runToIdle', name: 'runToIdle' },
      summary: 'Move the clock until nothing is due any more',
      description:
        'Every task has ended then, and every callback is delivered or given up. The mock needs `--clock manual`.',
      answers,
      async act() {
        await clock.runToIdle();
        return success(clock.now());
      },
    },
  ];
}
