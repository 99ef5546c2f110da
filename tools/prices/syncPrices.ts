import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ModelFiles } from '../contract/modelFiles.js';
import { biomeFormat } from '../process/biome.js';
import { type FeedOptions, readFeed } from './feed.js';
import { type ChangedPrice, follow } from './follow.js';
import { FACTS, type PriceFact } from './PriceFact.js';
import { withPrices } from './withPrices.js';

/** What a sync of the prices is given. */
export interface PriceSync extends FeedOptions {
  readonly root: string;
  readonly files: ModelFiles;
  /** The day of the feed, such as `2026-11-26`. */
  readonly date: string;
  /** Write nothing. */
  readonly dryRun: boolean;
}

/** Reads the feed, and writes what changed into the facts and the model files. */
export async function syncPrices({ root, files, date, dryRun, ...options }: PriceSync) {
  const before: PriceFact[] = JSON.parse(await readFile(join(root, FACTS), 'utf8'));
  const { prices, odd } = await readFeed(options);
  const ids = await files.ids();
  const { facts, report } = follow(before, prices, ids, date);
  const written: string[] = [];
  const unpriced: string[] = [];
  for (const id of ids) {
    const text = (await files.read(id)) ?? '';
    const after = withPrices(text, id, facts);
    const [, why] = /^ {2}unpriced: (.*)$/m.exec(after) ?? [];
    if (why !== undefined) unpriced.push(`${id}: ${why}`);
    if (after === text) continue;
    written.push(id);
    if (!dryRun) await files.write(id, after);
  }
  const isChanged = report.changed.length > 0 && !dryRun;
  if (isChanged) await writeFile(join(root, FACTS), await biomeFormat(root, FACTS, JSON.stringify(facts)));
  const untied = facts.filter(({ models, contract }) => models.length === 0 || contract === null);
  const reasons = untied.map(({ name, what, reason }) => `${name} ${what}: ${reason}`);
  return { prices: prices.length, written, ...report, odd, unpriced, untied: reasons };
}

/** The report in words: a line for each price that is not as it was. */
export function priceLines(synced: Awaited<ReturnType<typeof syncPrices>>): string {
  const { changed, written, gone, otherUnit, odd } = synced;
  const told = (kind: string, lines: readonly string[]) => lines.map((line) => `${kind}: ${line}`);
  return [
    ...told('changed', changed.map(changeOf)),
    ...told(
      'new',
      synced.new.map((price) => `${priceOf(price)}, perhaps of ${price.model}; add it to ${FACTS}`),
    ),
    ...told('unmatched', synced.unmatched.map(priceOf)),
    ...told('gone, kept', gone),
    ...told('other unit, kept', otherUnit),
    ...told('odd, left out', odd),
    ...told('price of no model', synced.untied),
    ...told('model without a price', synced.unpriced),
    ...told('written', written),
    `${synced.prices} prices: ${changed.length} changed, ${synced.new.length + synced.unmatched.length} not known, ${gone.length} gone`,
  ].join('\n');
}

const priceOf = ({ words, credits, per }: { words: string; credits: number; per: string | null }) =>
  `${words}: ${credits} credits${per === null ? '' : ` per ${per}`}`;

function changeOf({ words, models, from, to }: ChangedPrice): string {
  const percent = from === 0 ? '' : ` by ${Math.round(Math.abs(to / from - 1) * 1000) / 10} %`;
  return `${words}: ${to > from ? 'dearer' : 'cheaper'}${percent}, ${from} to ${to} credits (${models.join(', ') || 'no model'})`;
}
