import type { Servers } from '../../generated/schema.js';
import { MAX_TIMER_MS } from '../time/timer.js';
import type { Operation, TaskOperation } from '../wire/operation.js';
import type { EstimateCost } from './budget.js';
import { demand } from './errors/UsageError.js';
import { checkHeaders } from './headers.js';
import type { InputValidator, Validate } from './inputCheck.js';
import type { Journal } from './Journal.js';
import type { Logger } from './Logger.js';
import type { Limiter } from './limiter.js';
import type { Middleware } from './Middleware.js';
import { sharedLimiter } from './sharedLimiter.js';
import { demandEncrypted } from './vendorHosts.js';

/** Options of `createKieClient`. */
export interface KieClientOptions {
  /** The API key. Default: the environment variable `KIE_API_KEY`. */
  readonly apiKey?: string | undefined;
  /** Where the API is. Default: the environment variable `KIE_BASE_URL`, or else `https://api.kie.ai`. */
  readonly baseUrl?: string | undefined;
  /**
   * Where uploads go. Default: the vendor's upload host, `https://kieai.redpandaai.co`, if `baseUrl` is the vendor's; else
   * `baseUrl`, as of a mock.
   */
  readonly uploadBaseUrl?: string | undefined;
  /** Stands in for the global `fetch`. It must not send a request twice: a createTask may be bought twice. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Time for one request and its answer, in ms. Default: 60,000. */
  readonly timeoutMs?: number | undefined;
  /** How often a call is sent again, where that can cost nothing. Default: 4. */
  readonly maxRetries?: number | undefined;
  /** How long an answer may be, in bytes after decompression; a longer one is an InvalidResponseError. Default: 10,000,000. */
  readonly maxAnswerBytes?: number | undefined;
  /**
   * Writes down every createTask before it leaves and what became of it, so that a crash loses no task and buys none twice.
   * Default: nothing is written down.
   */
  readonly journal?: Journal | undefined;
  /**
   * The rate of each operation. Default: the vendor's, 20 createTask per 10 s and 10 recordInfo per second, for all clients of
   * this process that have the same key, `baseUrl` and `fetch`; other operations have none. `false` switches one off.
   */
  readonly limiters?: { readonly [operation in Operation]?: Limiter | false } | undefined;
  /**
   * Judges an input before it is sent: `validateInput` of `kie-openapi/validation` knows all models, a list such as
   * `[nanoBanana]`, with `nanoBanana` from `kie-openapi/validation/google/nano-banana`, only those that it names. Errors are
   * thrown as an InvalidInputError, warnings are logged. Default: the API does.
   */
  readonly validate?: Validate | readonly InputValidator[] | undefined;
  /**
   * Estimates what a task would cost: `estimate` of `kie-openapi/prices`, or a function of yours. It is what `maxCredits` goes by, and `run` logs it beside the credits that the task did cost. Default: nobody does.
   */
  readonly estimate?: EstimateCost | undefined;
  /** Sent with every request, beside the key. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** Sees every request and its answer, for tracing and the like; also the key and the prompts. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Told what the client does. Default: nobody is. */
  readonly logger?: Logger | undefined;
  /**
   * Lets the client run in a page, where every visitor can read the key. Chromium sends a request again by itself after HTTP 408 or 421,
   * and if a connection breaks that it has used before, so that a task may be bought twice. Default: false.
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}

const UPLOAD_HOST: Servers['/api/file-stream-upload'] = 'https://kieai.redpandaai.co';

/**
 * Fills in the defaults.
 *
 * @throws UsageError naming the option that is missing or wrong; the key is not quoted.
 */
export function readOptions(options: KieClientOptions) {
  const {
    maxRetries = 4,
    validate,
    estimate,
    journal,
    headers = {},
    middleware = [],
    maxAnswerBytes = 10_000_000,
  } = options;
  const limiters = options.limiters ?? {};
  const logger = options.logger ?? {};
  const apiKey = options.apiKey ?? env('KIE_API_KEY');
  // Looked up at each call, so that who patches the global one later is heard.
  const fetch: typeof globalThis.fetch = options.fetch ?? ((...request) => globalThis.fetch(...request));

  demand(
    options.dangerouslyAllowBrowser || !('document' in globalThis),
    'In a page every visitor can read the API key: call from a server or set dangerouslyAllowBrowser',
  );
  demand(apiKey, 'The API key is missing: pass apiKey or set KIE_API_KEY');
  // What a header can carry; anything else would fail in fetch, which quotes it.
  demand(/^[!-~]+$/.test(apiKey), 'apiKey has a space or another character that no key has');
  demand(typeof fetch === 'function', 'fetch must be a function');
  demand(
    validate === undefined || typeof validate === 'function' || Array.isArray(validate),
    'validate must be a function, or a list of validators such as [nanoBanana]',
  );
  demand(Number.isInteger(maxRetries) && maxRetries >= 0, 'maxRetries must be a whole number from 0');
  demand(maxAnswerBytes > 0, 'maxAnswerBytes must be above 0');
  const isJournal = [journal?.before, journal?.after].every((method) => typeof method === 'function');
  demand(!journal || isJournal, 'journal must have the methods before and after');
  checkHeaders(headers);
  const baseUrl = readBaseUrl(options.baseUrl ?? env('KIE_BASE_URL') ?? 'https://api.kie.ai');
  const isVendor = /^https:\/\/(\w+\.)?kie\.ai(\/|$)/.test(baseUrl);
  const uploadBaseUrl = readBaseUrl(options.uploadBaseUrl ?? (isVendor ? UPLOAD_HOST : baseUrl));
  const limiter = (operation: TaskOperation, limit: number, windowMs: number) =>
    limiters[operation] ??
    sharedLimiter(options.fetch ?? globalThis, `${operation} ${baseUrl} ${apiKey}`, { limit, windowMs });
  return {
    ...{
      apiKey,
      baseUrl,
      uploadBaseUrl,
      fetch,
      maxRetries,
      maxAnswerBytes,
      validate,
      estimate,
      journal,
      headers,
      middleware,
      logger,
    },
    timeoutMs: readTimeout(options.timeoutMs, 60_000),
    limiters: {
      ...limiters,
      // 2 % above the vendor's 10 s, since what leaves evenly does not arrive evenly.
      createTask: limiter('createTask', 20, 10_200),
      recordInfo: limiter('recordInfo', 10, 1_000),
    },
  };
}

/** @throws UsageError if `timeoutMs` is not a time that a timer can wait. */
export function readTimeout(timeoutMs: number | undefined, fallback: number): number {
  const ms = timeoutMs ?? fallback;
  demand(typeof ms === 'number' && ms > 0 && ms <= MAX_TIMER_MS, `timeoutMs must be above 0, up to ${MAX_TIMER_MS}`);
  return ms;
}

function readBaseUrl(text: string): string {
  const { protocol, origin, pathname, href }: Partial<URL> = URL.canParse(text) ? new URL(text) : {};
  // A user, a query or a fragment would make a difference.
  const plain = href !== undefined && href === `${origin}${pathname}`;
  demand(plain && /^https?:$/.test(`${protocol}`), 'baseUrl must be a plain http(s) URL, such as https://api.kie.ai');
  demandEncrypted(href);
  return href.replace(/\/+$/, '');
}

/** A variable of the environment, where there is one; an empty one counts as absent. */
function env(name: string): string | undefined {
  // Not typed as Node's: the client must compile and run where there is no `process`.
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  try {
    return process?.env?.[name] || undefined;
  } catch {
    return undefined; // Deno throws where the program may not read the environment.
  }
}
