import { UsageError } from './errors/UsageError.js';

/** Options of `createKieClient`. */
export interface KieClientOptions {
  /** The API key. Default: the environment variable `KIE_API_KEY`. */
  readonly apiKey?: string | undefined;
  /** Where the API is. Default: the environment variable `KIE_BASE_URL`, or else `https://api.kie.ai`. */
  readonly baseUrl?: string | undefined;
  /** Stands in for the global `fetch`. It is called with one `Request`. */
  readonly fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Time for one request and its answer, in ms. Default: 60,000. */
  readonly timeoutMs?: number | undefined;
}

const DEFAULT_BASE_URL = 'https://api.kie.ai';
const DEFAULT_TIMEOUT_MS = 60_000;
/** Longer timers fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Fills in the defaults.
 *
 * @throws UsageError naming the option that is missing or wrong; the key is not quoted.
 */
export function readOptions(options: KieClientOptions) {
  const apiKey = options.apiKey ?? env('KIE_API_KEY');
  if (apiKey === undefined || apiKey === '') {
    throw new UsageError('The API key is missing: pass apiKey or set KIE_API_KEY');
  }
  if (typeof apiKey !== 'string' || !/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new UsageError('apiKey has characters that a key cannot have, such as a space or a line end');
  }
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  if (typeof fetch !== 'function') throw new UsageError('fetch must be a function');
  const baseUrl = readBaseUrl(options.baseUrl ?? env('KIE_BASE_URL') ?? DEFAULT_BASE_URL);
  return { apiKey, baseUrl, fetch, timeoutMs: readTimeout(options.timeoutMs, DEFAULT_TIMEOUT_MS) };
}

/** @throws UsageError if `timeoutMs` is not a time that a timer can wait. */
export function readTimeout(timeoutMs: number | undefined, fallback: number): number {
  const ms = timeoutMs ?? fallback;
  if (typeof ms === 'number' && ms > 0 && ms <= MAX_TIMER_MS) return ms;
  throw new UsageError(`timeoutMs is ${ms}, must be a number of milliseconds from 1 to ${MAX_TIMER_MS}`);
}

function readBaseUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new UsageError(`baseUrl is not an http(s) URL, such as ${DEFAULT_BASE_URL}`);
  }
  if (url.username || url.password || url.search || url.hash) {
    throw new UsageError('baseUrl must not have a user, a query or a fragment');
  }
  return url.href.replace(/\/+$/, '');
}

/** A variable of the environment, where there is one; an empty one counts as absent. */
function env(name: string): string | undefined {
  // Not typed as Node's: the client must compile and run where there is no `process`.
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}
