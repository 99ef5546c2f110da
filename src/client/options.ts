import type { Middleware } from 'openapi-fetch';
import type { Validate } from './createTask.js';
import { UsageError } from './errors/UsageError.js';
import type { Logger } from './Logger.js';
import { type Limiter, slidingWindow } from './limiter.js';
import type { Operation } from './verdict.js';

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
  /** How often a call is sent again, where that can cost nothing. Default: 4. */
  readonly maxRetries?: number | undefined;
  /**
   * The rate of each operation, for all calls of this client. Default: the vendor's, 20 createTask per 10 s and 10 recordInfo
   * per second. `false` switches one off.
   */
  readonly limiters?: { readonly [operation in Operation]?: Limiter | false } | undefined;
  /** Judges an input before it is sent, such as `validateInput` of `kie-openapi/validation`. Default: the API does. */
  readonly validate?: Validate | undefined;
  /** Sent with every request, beside the key. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Middleware of openapi-fetch, for tracing and the like. It sees the key and the prompts. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Told what the client does. Default: nobody is. */
  readonly logger?: Logger | undefined;
  /** Lets the client run in a page, where every visitor can read the key. Default: false. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

const DEFAULT_BASE_URL = 'https://api.kie.ai';
const DEFAULT_TIMEOUT_MS = 60_000;
const DEFAULT_MAX_RETRIES = 4;
/** 2 % above the vendor's 10 s: what leaves evenly does not arrive evenly. */
const CREATE_WINDOW = { limit: 20, windowMs: 10_200 };
const QUERY_WINDOW = { limit: 10, windowMs: 1_000 };
/** Longer timers fire at once. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Fills in the defaults.
 *
 * @throws UsageError naming the option that is missing or wrong; the key is not quoted.
 */
export function readOptions(options: KieClientOptions) {
  if (!options.dangerouslyAllowBrowser && isPage()) {
    throw new UsageError(
      'In a page every visitor can read the API key: call the API from a server, or set dangerouslyAllowBrowser',
    );
  }
  const apiKey = options.apiKey ?? env('KIE_API_KEY');
  if (apiKey === undefined || apiKey === '') {
    throw new UsageError('The API key is missing: pass apiKey or set KIE_API_KEY');
  }
  if (typeof apiKey !== 'string') throw new UsageError('apiKey must be a string');
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    throw new UsageError('apiKey has characters that a key cannot have, such as a space or a line end');
  }
  const fetch = options.fetch ?? ((request: Request) => globalThis.fetch(request));
  if (typeof fetch !== 'function') throw new UsageError('fetch must be a function');
  const baseUrl = readBaseUrl(options.baseUrl ?? env('KIE_BASE_URL') ?? DEFAULT_BASE_URL);
  const {
    maxRetries = DEFAULT_MAX_RETRIES,
    limiters = {},
    validate,
    headers = {},
    middleware = [],
    logger = {},
  } = options;
  if (!Number.isInteger(maxRetries) || maxRetries < 0) {
    throw new UsageError(`maxRetries is ${maxRetries}, must be a whole number from 0`);
  }
  return {
    ...{ apiKey, baseUrl, fetch, maxRetries, validate, headers, middleware, logger },
    timeoutMs: readTimeout(options.timeoutMs, DEFAULT_TIMEOUT_MS),
    limiters: {
      createTask: limiters.createTask ?? slidingWindow(CREATE_WINDOW),
      recordInfo: limiters.recordInfo ?? slidingWindow(QUERY_WINDOW),
    },
  };
}

/** @throws UsageError if `timeoutMs` is not a time that a timer can wait. */
export function readTimeout(timeoutMs: number | undefined, fallback: number): number {
  const ms = timeoutMs ?? fallback;
  if (typeof ms === 'number' && ms > 0 && ms <= MAX_TIMER_MS) return ms;
  throw new UsageError(`timeoutMs is ${String(ms)}, must be a number of milliseconds above 0, up to ${MAX_TIMER_MS}`);
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

/** Whether this runs in a page of a browser. */
const isPage = (): boolean => typeof window !== 'undefined' && 'document' in window && typeof navigator !== 'undefined';

/** A variable of the environment, where there is one; an empty one counts as absent. */
function env(name: string): string | undefined {
  // Not typed as Node's: the client must compile and run where there is no `process`.
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name] || undefined;
}
