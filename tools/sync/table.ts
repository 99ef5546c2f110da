import type { Row } from './Row.js';

/** The rows worth a line, and below them what each import said: all but models that are as they were. */
export function table(rows: readonly Row[]): string {
  const told = rows.filter(({ outcome, kept }) => outcome !== 'unchanged' || kept > 0);
  const width = Math.max(5, ...told.map(({ model }) => model.length));
  const line = (model: string, outcome: string, ...counts: readonly (string | number)[]) =>
    [model.padEnd(width), outcome.padEnd(9), ...counts.map((count) => String(count).padStart(5))].join('  ');
  const lines = told.map(({ model, outcome, taken, kept, left }) => line(model, outcome, taken, kept, left));
  const details = told.filter(({ outcome }) => outcome !== 'withdrawn').map(({ detail }) => detail);
  const head =
    told.length > 0 ? [line('model', 'outcome', 'taken', 'kept', 'write'), ...lines, '', ...details, ''] : [];
  return [...head, summary(rows)].join('\n');
}

/** `136 models: 130 unchanged, 4 changed, 2 withdrawn`. */
function summary(rows: readonly Row[]): string {
  const counts = new Map<string, number>();
  for (const { outcome } of rows) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const noted = rows.filter(({ outcome, kept, notes }) => outcome === 'unchanged' && kept === 0 && notes > 0).length;
  const said = [...counts].map(([outcome, count]) =>
    outcome === 'unchanged' && noted > 0
      ? `${count} unchanged (${noted} with notes, which --json shows)`
      : `${count} ${outcome}`,
  );
  return `${rows.length} models${rows.length > 0 ? ': ' : ''}${said.join(', ')}`;
}
