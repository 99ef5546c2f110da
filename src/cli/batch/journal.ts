import { existsSync, realpathSync, statSync } from 'node:fs';
import { Misuse, text } from '../../command/index.js';

/** The option that names the journal. */
export const journalOption = {
  kind: text('file'),
  summary: 'The journal of the batch; else <orders>.journal.jsonl beside the orders',
} as const;

/** Whether orders can be read only once, as from standard input and pipes. */
export const comeOnce = (orders: string): boolean =>
  orders === '-' || (existsSync(orders) && !statSync(orders).isFile());

/** Where the journal of a file of orders is. @throws Misuse if it has to be named. */
export function journalPath(orders: string, journal: string | undefined): string {
  if (journal !== undefined) return journal;
  if (comeOnce(orders)) throw new Misuse('Orders from standard input or a pipe need --journal <file>');
  // Without links: one file of orders has one journal, by whatever name.
  const real = existsSync(orders) ? realpathSync(orders) : orders;
  return /\.journal\.jsonl$/.test(real) ? real : `${real}.journal.jsonl`;
}

/** The same, of a batch that was run. @throws Misuse if there is none. */
export function existingJournal(orders: string, journal: string | undefined): string {
  const path = journalPath(orders, journal);
  if (!existsSync(path)) throw new Misuse(`There is no journal ${path}`);
  return path;
}
