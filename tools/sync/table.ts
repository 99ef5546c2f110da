import { columns } from '../../src/command/columns.js';
import type { Row } from './Row.js';

const HEAD = ['model', 'outcome', 'taken', 'kept', 'write'];

/** The rows worth a line, and below them what each import said: all but models that are as they were. */
export function table(rows: readonly Row[]): string {
  const told = rows.filter(({ outcome, kept }) => outcome !== 'unchanged' || kept > 0);
  const lines = told.map(({ model, outcome, taken, kept, left }) => [model, outcome, taken, kept, left]);
  const details = told.filter(({ outcome }) => outcome !== 'withdrawn').map(({ detail }) => detail);
  return [...(told.length > 0 ? [...columns([HEAD, ...lines]), '', ...details, ''] : []), summary(rows)].join('\n');
}

/** `136 models: 130 unchanged, 4 changed, 2 withdrawn`. */
function summary(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of rows) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const noted = rows.filter(({ outcome, kept, notes }) => outcome === 'unchanged' && kept === 0 && notes > 0).length;
  const hint = noted > 0 ? ` (${noted} with notes, which --json shows)` : '';
  const said = Array.from(counts, ([outcome, n]) => `${n} ${outcome}${outcome === 'unchanged' ? hint : ''}`);
  return `${rows.length} models${rows.length > 0 ? ': ' : ''}${said.join(', ')}`;
}
