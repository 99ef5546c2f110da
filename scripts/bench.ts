import { benches } from '../bench/benches.js';
import { Misuse, main, text } from '../src/command/index.js';

await main({
  name: 'npm run bench --',
  summary: 'Measure calls, callbacks, docs, imports, mocks and what the number of models costs',
  positionals: { word: { kind: text('word'), summary: 'Run only the benches with this word in their title' } },
  examples: ['npm run bench', 'npm run bench -- mock'],
  async run({ word = '' }) {
    const all = await benches();
    const chosen = all.filter(({ title }) => title.toLowerCase().includes(word.toLowerCase()));
    if (chosen.length === 0)
      throw new Misuse(`No title has "${word}" in it: ${all.map(({ title }) => title).join('; ')}`);
    console.log(`Node.js ${process.version}`);
    for (const { title, bench } of chosen) {
      console.log(`\n${title}`);
      for (const line of await bench()) console.log(`  ${line}`);
    }
  },
});
