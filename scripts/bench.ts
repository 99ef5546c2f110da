import { benchCallbacks } from './bench/callbacks.js';
import { benchCalls } from './bench/calls.js';
import { benchImports } from './bench/imports.js';
import { benchSize } from './bench/size.js';

const BENCHES = {
  'Time per createTask, answer parsed (medians of 40 rounds of 250 calls)': benchCalls,
  'Callbacks (medians of 20 rounds of 500 deliveries)': benchCallbacks,
  'Size of an import': benchSize,
  'Time to import (medians of 21 processes)': benchImports,
};

console.log(`Node.js ${process.version}`);
for (const [title, bench] of Object.entries(BENCHES)) {
  console.log(`\n${title}`);
  for (const line of await bench()) console.log(`  ${line}`);
}
