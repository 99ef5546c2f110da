import { columns } from '../../src/command/columns.js';
import { isObject } from '../../src/json/object.js';
import type { Exchange } from './exchange.js';

const HEAD = ['call', 'HTTP', 'code', 'expected', '', ''];

/** What was sent and answered, a line per call; answers that repeat share one. */
export function table(exchanges: readonly Exchange[]): string {
  const repeated: { line: string; times: number }[] = [];
  for (const line of columns([HEAD, ...exchanges.map(row)])) {
    const last = repeated.at(-1);
    if (last?.line === line) last.times += 1;
    else repeated.push({ line, times: 1 });
  }
  return repeated.map(({ line, times }) => (times > 1 ? `${line}, ${times} times` : line)).join('\n');
}

function row({ call: { name, expected }, answer: { status }, code, data, ok }: Exchange) {
  const { state = '' } = name === 'recordInfo' && isObject(data) ? data : {};
  const shown = typeof state === 'string' ? state : JSON.stringify(state);
  return [name, status, code ?? '-', expected.join('/'), ok ? 'as expected' : 'UNEXPECTED', shown];
}
