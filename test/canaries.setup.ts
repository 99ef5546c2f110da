import { format } from 'node:util';
import { afterEach, expect } from 'vitest';
import { canariesIn } from './canaries.js';

/** Everything that was printed since the last test. */
let output = '';

for (const level of ['debug', 'info', 'log', 'warn', 'error'] as const) {
  const print = console[level];
  console[level] = (...args) => {
    output += `${format(...args)}\n`;
    print(...args);
  };
}
for (const stream of [process.stdout, process.stderr]) {
  const write = stream.write.bind(stream);
  stream.write = (chunk: string | Uint8Array, ...rest: never[]) => {
    output += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
    return write(chunk, ...rest);
  };
}

afterEach(() => {
  const printed = output;
  output = '';
  expect(canariesIn(printed)).toEqual([]);
});
