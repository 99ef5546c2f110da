import { main } from '../src/command/index.js';
import { tour } from '../tools/tour/tour.js';

await main({
  name: 'npm start --',
  summary: 'Show what kie does, on a mock on this machine: no key, no network, no bill',
  examples: ['npm start'],
  async run(_, { print }) {
    const folder = await tour((line) => print(undefined, line));
    print(undefined, `\nThe files are in ${folder}. npm run build && npx kie --help shows the rest.`);
  },
});
