import { benchCallbacks } from '../bench/callbacks.js';
import { benchCalls } from '../bench/calls.js';
import { benchDocs } from '../bench/docs.js';
import { benchImports } from '../bench/imports.js';
import { benchInProcess } from '../bench/inProcess.js';
import { benchMocks } from '../bench/mocks.js';
import { benchScale } from '../bench/scale.js';
import { benchSize } from '../bench/size.js';

const BENCHES = {
  'Time per createTask, answer parsed (medians of 40 rounds of 250 calls)': benchCalls,
  'Callbacks (medians of 20 rounds of 500 deliveries)': benchCallbacks,
  'The mock in process (medians of 20 rounds of 1,000 calls)': benchInProcess,
  'Mocks over HTTP: createTask on 8 connections for 3 s; starts are medians of 3': benchMocks,
  'What the number of models costs': benchScale,
  'The docs (medians of 5 visits, nothing cached)': benchDocs,
  'Size of an import': benchSize,
  'Time to import (medians of 21 processes)': benchImports,
};

console.log(`Node.js ${process.version}`);
// `npm run bench -- mock` runs those with this word in their title.
const chosen = Object.entries(BENCHES).filter(([title]) => title.toLowerCase().includes(process.argv[2] ?? ''));
for (const [title, bench] of chosen) {
  console.log(`\n${title}`);
  for (const line of await bench()) console.log(`  ${line}`);
}
