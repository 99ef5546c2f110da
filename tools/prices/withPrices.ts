import { parse } from 'yaml';
import type { ListedPrices, PriceRow } from '../contract/prices.js';
import { FIRST_READ, type PriceFact, rowsOf, singles } from './PriceFact.js';

const WIDEST = 120;

/** The text of a model file with the prices of the facts; the same text if it has them, or the facts have none. */
export function withPrices(text: string, model: string, facts: readonly PriceFact[]): string {
  // The rest of the file takes much longer to read.
  const [block = ''] = /^x-prices:\n(?: {2}.*\n)+/m.exec(text) ?? [];
  const { rows = [] }: Partial<ListedPrices> = parse(block)?.['x-prices'] ?? {};
  const wanted = rowsOf(facts, model);
  if (wanted.length === 0 || singles(rows).join() === singles(wanted).join()) return text;
  const days = facts.flatMap(({ models, listed = FIRST_READ }) => (models.includes(model) ? [listed] : []));
  // As text, because the library would write all lists and rows of the file anew.
  return text
    .replace(/(?<=^x-prices:\n {2}listed: ).*/m, `"${days.sort().at(-1)}"`)
    .replace(/(?<=^x-prices:\n(?: {2}.*\n)*?) {2}(rows:\n(?: {4}.*\n)+|unpriced:.*\n(?: {4}.*\n)*)/m, () =>
      ['  rows:', ...wanted.map(rowText), ''].join('\n'),
    );
}

/** A row on one line, or a line for each member if it is too long. */
function rowText(row: PriceRow): string {
  const line = `    - ${flow(row)}`;
  if (line.length <= WIDEST) return line;
  const members = Object.entries(row).map(([name, value]) => {
    const member = `      ${name}: ${flow(value)}`;
    const each = Object.entries(Object(value)).map(([name, value]) => `        ${name}: ${flow(value)}`);
    return member.length <= WIDEST ? member : [`      ${name}:`, ...each].join('\n');
  });
  return members.join('\n').replace(/^ {6}/, '    - ');
}

function flow(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(flow).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, value]) => `${name}: ${flow(value)}`)
      .join(', ')} }`;
  }
  const isPlain = typeof value !== 'string' || (/^[\w. -]+$/.test(value) && parse(value) === value);
  return isPlain ? `${value}` : JSON.stringify(value);
}
