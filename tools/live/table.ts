import { isObject } from '../../src/json/object.js';
import type { Exchange } from './exchange.js';

/** What was sent and answered, a line per call; answers that repeat share one. */
export function table(exchanges: readonly Exchange[]): string {
  const rows: { cells: string[]; times: number }[] = [];
  for (const {
    call,
    answer: { status },
    code,
    data,
    ok,
  } of exchanges) {
    const state = call.name === 'recordInfo' ? stateOf(data) : '';
    const cells = [
      call.name,
      `${status}`,
      `${code ?? '-'}`,
      call.expected.join('/'),
      ok ? 'as expected' : 'UNEXPECTED',
      state,
    ];
    const last = rows.at(-1);
    if (last !== undefined && last.cells.join('\0') === cells.join('\0')) last.times += 1;
    else rows.push({ cells, times: 1 });
  }
  const lines = rows.map(({ cells, times }) => [
    ...cells.slice(0, -1),
    [cells.at(-1), times > 1 ? `${times} times` : ''].filter(Boolean).join(', '),
  ]);
  const all = [['call', 'HTTP', 'code', 'expected', '', ''], ...lines];
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  return all
    .map((cells) =>
      cells
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function stateOf(data: unknown): string {
  const state = isObject(data) && 'state' in data ? data.state : '';
  return typeof state === 'string' ? state : JSON.stringify(state);
}
