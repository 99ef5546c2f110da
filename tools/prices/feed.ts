import { sleep } from '../../src/time/sleep.js';
import { readEnvelope } from '../../src/wire/envelope.js';
import { readBody } from '../../src/wire/readBody.js';

/** How the feed is read. */
export interface FeedOptions {
  readonly baseUrl: string;
  /** Time between two requests, in ms. Default: 1,000. */
  readonly pauseMs?: number;
}

/** A price of the feed, read. */
export interface FeedPrice {
  /** Its words in small letters, without punctuation. */
  readonly words: string;
  readonly credits: number;
  /** Null if there is none. */
  readonly per: string | null;
  /** The model that its link names, which proves nothing. */
  readonly anchor: string | undefined;
}

const [PAGE, MAX_PAGES, MAX_BYTES, ATTEMPTS, TIMEOUT_MS] = [100, 100, 2_000_000, 3, 30_000];

/**
 * Reads all pages of the vendor's list of prices, without those of chats. It needs no key, and none is sent.
 *
 * @returns The prices, and what is odd about entries that are left out.
 * @throws Error with what the vendor said, if a page cannot be had in three attempts.
 */
export async function readFeed({ baseUrl, pauseMs = 1_000 }: FeedOptions) {
  const prices: FeedPrice[] = [];
  const odd: string[] = [];
  for (let pageNum = 1, pages = 1; pageNum <= Math.min(pages, MAX_PAGES); pageNum++) {
    if (pageNum > 1) await sleep(pauseMs);
    const page = await pageOf(baseUrl, pageNum, pauseMs);
    pages = Number.isInteger(page.pages) ? Number(page.pages) : pageNum;
    for (const [index, record] of page.records.entries()) {
      const { modelDescription, creditPrice, creditUnit, anchor, interfaceType } = Object(record);
      if (interfaceType === 'chat') continue;
      const words = wordsOf(`${modelDescription ?? ''}`);
      const credits = /^\s*\d+(\.\d+)?\s*$/.test(`${creditPrice}`) ? Number(creditPrice) : Number.NaN;
      if (words !== '' && credits >= 0)
        prices.push({ words, credits, per: unitOf(creditUnit), anchor: modelOf(anchor) });
      else odd.push(`page ${pageNum}, entry ${index + 1}: ${JSON.stringify({ modelDescription, creditPrice })}`);
    }
  }
  return { prices, odd };
}

async function pageOf(baseUrl: string, pageNum: number, pauseMs: number) {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(`${baseUrl}/client/v1/model-pricing/page`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ pageNum, pageSize: PAGE, interfaceType: '', modelDescription: '' }),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const answer = readEnvelope(await readBody(response, MAX_BYTES));
      const { records, pages } = Object(answer?.data);
      if (answer?.code === 200 && Array.isArray(records)) return { records: records as unknown[], pages };
      throw new Error(`code ${answer?.code ?? `missing, HTTP ${response.status}`}: ${answer?.message ?? 'no prices'}`);
    } catch (cause) {
      if (attempt < ATTEMPTS) await sleep(pauseMs);
      else throw new Error(`The prices cannot be read, page ${pageNum}: ${Object(cause).message}`, { cause });
    }
  }
}

/** Words in small letters, without punctuation. */
export const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/[^a-z0-9.]+/g, ' ')
    .trim();

/** The unit in the words of the contract: `per vedio` is per video. */
function unitOf(unit: unknown): string | null {
  const text = typeof unit === 'string' ? unit.trim().toLowerCase() : '';
  return text.replace(/^per\s+/, '').replace('vedio', 'video') || null;
}

function modelOf(anchor: unknown): string | undefined {
  const { searchParams } = URL.canParse(`${anchor}`) ? new URL(`${anchor}`) : new URL('https://kie.ai');
  return searchParams.get('model') ?? undefined;
}
