import type { Row } from './Row.js';

const WIDTH = 30;
const ERASE_LINE = '\r\u001b[K';

/** Shows on standard error how far a sync is: a bar that is drawn over itself on a terminal, a line per model elsewhere. */
export function showProgress(done: number, total: number, { model, outcome }: Row): void {
  const bar = '#'.repeat(Math.round((done / total) * WIDTH)).padEnd(WIDTH, '.');
  if (!process.stderr.isTTY) console.error(`${done}/${total} ${model}: ${outcome}`);
  else process.stderr.write(`${ERASE_LINE}[${bar}] ${done}/${total} ${model}${done === total ? '\n' : ''}`);
}

/** Shows a line of its own, where a bar may stand. */
export const showLine = (text: string): void => console.error(`${process.stderr.isTTY ? ERASE_LINE : ''}${text}`);
