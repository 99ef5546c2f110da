import { retryAfter } from '../../src/wire/retryAfter.js';
import { isModelId } from '../importer/modelId.js';
import type { Json } from '../importer/Page.js';
import { quote } from '../importer/quote.js';
import { CatalogueClosedError, CatalogueError } from './CatalogueError.js';

/** How the live catalogue is asked. */
export interface CatalogueOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Waits some ms; in tests, not really. */
  readonly wait: (ms: number) => Promise<void>;
  /** Told before a wait for any reason but the pace. */
  readonly onRetry?: (why: string, ms: number) => void;
  readonly timeoutMs?: number;
}

/** The models that the vendor has now, and their schemas. One request a second. */
export interface Catalogue {
  /** The ids, which entries have none that can be used, what is odd about the list, and whether it was cut off. */
  models(): Promise<{ ids: string[]; unusable: string[]; oddities: string[]; isCut: boolean }>;
  /** The answer of the schema endpoint as text, a page in the form of a live schema; undefined if the vendor has no schema. */
  schema(model: string): Promise<string | undefined>;
}

const PACE_MS = 1_000;
const MOST_TRIES = 6;
const LONGEST_WAIT_MS = 120_000;
const LONGEST_ANSWER = 2_000_000;
const AGAIN = new Set([429, 455, 500, 502, 503, 504]);

/** @throws CatalogueError when the address or the key cannot be used; its message never has the key. */
export function createCatalogue({ baseUrl, apiKey, wait, onRetry, timeoutMs = 30_000 }: CatalogueOptions): Catalogue {
  const base = baseOf(baseUrl);
  if (!/^[!-~]+$/.test(apiKey))
    throw new CatalogueError('KIE_API_KEY is not set, or has blanks or letters that no key has');
  let asked = false;

  /** One GET, again and again while it is only refused for now. */
  async function get(path: string, what: string): Promise<Record<string, Json>> {
    for (let tries = 1; ; tries += 1) {
      if (asked) await wait(PACE_MS);
      asked = true;
      const answer = await once(path, what);
      if ('data' in answer) return answer.data;
      if (tries === MOST_TRIES) {
        const why = `${what}: ${answer.why}, ${MOST_TRIES} times`;
        // A 500 may be about this model only; whatever else there is, the next would get too.
        if (answer.why === 'answered 500') throw new CatalogueError(why);
        throw new CatalogueClosedError(`${why}; run it again later, it goes on where it stopped`);
      }
      const ms = Math.min(answer.afterMs ?? 2_000 * 2 ** (tries - 1), LONGEST_WAIT_MS);
      onRetry?.(`${what}: ${answer.why}`, ms);
      await wait(ms);
    }
  }

  async function once(
    path: string,
    what: string,
  ): Promise<{ data: Record<string, Json> } | { why: string; afterMs?: number | undefined }> {
    let response: Response;
    let text: string;
    try {
      // A redirect would hand the key to somebody else.
      response = await fetch(`${base}${path}`, {
        headers: { authorization: `Bearer ${apiKey}`, accept: 'application/json' },
        redirect: 'manual',
        signal: AbortSignal.timeout(timeoutMs),
      });
      // Whoever quotes the key would bring it into a message, or into a file.
      text = (await bodyOf(response, what)).replaceAll(apiKey, '…');
    } catch (error) {
      if (error instanceof CatalogueError) throw error;
      const isTimeout = error instanceof Error && error.name === 'TimeoutError';
      return { why: isTimeout ? `no answer within ${timeoutMs / 1_000} s` : 'the connection failed' };
    }
    const body = parsed(text);
    const code = response.ok && typeof body?.code === 'number' ? body.code : response.status;
    if (code === 401) throw new CatalogueClosedError(`${what}: the key in KIE_API_KEY is refused (401)`);
    if (AGAIN.has(code)) return { why: `answered ${code}`, afterMs: retryAfter(response.headers.get('retry-after')) };
    if (code !== 200) throw new CatalogueError(`${what}: answered ${code}`);
    if (body === undefined)
      throw new CatalogueError(`${what}: the answer is no JSON object: ${quote(text.trim().slice(0, 60))}`);
    return { data: body };
  }

  return {
    async models() {
      const { data } = await get('/api/v1/models', 'GET /api/v1/models');
      const list = isRecord(data) ? data.models : undefined;
      if (!isRecord(data) || !Array.isArray(list))
        throw new CatalogueError('GET /api/v1/models: data.models must be a list');
      const ids: string[] = [];
      const unusable: string[] = [];
      for (const [index, entry] of list.entries()) {
        const model: Json = isRecord(entry) ? (entry.model ?? null) : null;
        if (typeof model === 'string' && isModelId(model)) ids.push(model);
        else unusable.push(`data.models[${index}].model is ${quote(model)}, must be a model id`);
      }
      const unique = [...new Set(ids)];
      const oddities = unique.length < ids.length ? ['the list names a model twice'] : [];
      // From a list that breaks off it would follow that all others are withdrawn.
      if (ids.length === 0 && data.total !== 0) throw new CatalogueError('GET /api/v1/models: the list is empty');
      if (typeof data.total === 'number' && data.total !== list.length)
        oddities.push(`total is ${data.total}, the list has ${list.length}`);
      const isCut = typeof data.total === 'number' && data.total > list.length;
      return { ids: unique.sort(), unusable, oddities, isCut };
    },
    async schema(model) {
      const what = `GET /api/v1/models/${model}/schema`;
      if (!isModelId(model)) throw new CatalogueError(`${quote(model)} cannot be a model id`);
      const body = await get(`/api/v1/models/${model}/schema`, what);
      if (!isRecord(body.data)) throw new CatalogueError(`${what}: data must be an object`);
      if (body.data.model !== undefined && body.data.model !== model)
        throw new CatalogueError(`${what}: the answer is of ${quote(body.data.model)}`);
      return body.data.openapi === null || body.data.openapi === undefined ? undefined : JSON.stringify(body, null, 2);
    },
  };
}

function baseOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isUsable = url && /^https?:$/.test(url.protocol) && url.username + url.password + url.search + url.hash === '';
  if (!isUsable)
    throw new CatalogueError('KIE_BASE_URL must be a URL such as https://api.kie.ai, without name and password');
  return url.href.replace(/\/+$/, '');
}

/** The body, which is not read on once it is longer than any schema. */
async function bodyOf(response: Response, what: string): Promise<string> {
  const reader = response.body?.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true, value: undefined };
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
    if (text.length <= LONGEST_ANSWER) continue;
    await reader?.cancel();
    throw new CatalogueError(`${what}: the answer is longer than ${LONGEST_ANSWER} characters`);
  }
}

function parsed(text: string): Record<string, Json> | undefined {
  try {
    const value: Json = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: Json | undefined): value is Record<string, Json> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
