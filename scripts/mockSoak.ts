import { CONNECTIONS } from '../bench/load.js';
import { soak } from '../bench/soak.js';
import { main, wholeNumber } from '../src/command/index.js';

await main({
  name: 'npm run mock:soak --',
  summary: `Load the mock on ${CONNECTIONS} connections, and say whether answers were right and memory stayed level`,
  options: { seconds: { kind: wholeNumber({ min: 1 }), default: '300', summary: 'How long' } },
  async run({ seconds }) {
    const { tasks, perSecond, memory } = await soak(seconds);
    const megabytes = memory.map((bytes) => (bytes / 2 ** 20).toFixed(0));
    console.log(`${tasks} tasks, ${perSecond.toFixed(0)}/s, each with its own record; no error`);
    console.log(`Memory at equal distances, in MiB: ${megabytes.join(' ')}`);
    const half = memory.slice(memory.length / 2);
    const growth = (half.at(-1) ?? Number.NaN) / (half[0] ?? Number.NaN);
    console.log(`At the end ${growth.toFixed(2)} × of what it was after half of the time`);
  },
});
