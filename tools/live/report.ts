import type { LiveReport } from './checkLive.js';
import { table } from './table.js';

/** What came of a check, for people. */
export function reportText({ exchanges, drift, problems, spent }: LiveReport, bought: boolean): string {
  return [
    `\n${table(exchanges)}\n`,
    ...problems.map((each) => `unexpected: ${each}`),
    ...drift.map((each) => `drift: ${each}`),
    ...(drift.length === 0 ? ['No answer differs from the contract.'] : []),
    ...(bought ? [`Credits spent: ${spent ?? 'unknown'}`] : []),
  ].join('\n');
}

/** The same, for machines. */
export function reportData({ exchanges, drift, problems, spent }: LiveReport) {
  const calls = exchanges.map(({ call: { name, expected }, answer: { status }, code, ok }) => {
    return { name, status, code, expected, ok };
  });
  return { ok: drift.length + problems.length === 0, calls, drift, problems, spent };
}
