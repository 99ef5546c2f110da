import { main } from '../src/command/index.js';
import { LIVE_MODEL, tourOnApi, tourOnMock } from '../tools/tour/tour.js';

await main({
  name: 'npm start --',
  summary: 'Create one task per model on a mock, wait for the results and the callbacks, and print what happens',
  options: {
    live: { summary: `Run one task (${LIVE_MODEL}) on the real API instead; needs KIE_API_KEY and is billed` },
  },
  json: 'one JSON object per line',
  examples: ['npm start', 'npm run --silent start -- --json'],
  run({ live }, { print }) {
    const tour = live ? tourOnApi : tourOnMock;
    return tour((model, event, detail) =>
      print({ model, event, detail }, `${model.padEnd(40)} ${event.padEnd(11)} ${detail}`),
    );
  },
});
