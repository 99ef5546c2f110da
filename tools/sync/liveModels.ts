import {
  createKieClient,
  InvalidResponseError,
  KieError,
  type Limiter,
  slidingWindow,
  UnauthorizedError,
} from '../../src/client/index.js';
import { isObject } from '../../src/json/object.js';
import { isModelId } from '../contract/modelId.js';
import type { Json } from '../importer/Page.js';
import { quote } from '../importer/quote.js';
import { ApiUnavailableError, LiveModelsError } from './LiveModelsError.js';

/** How the vendor is asked for its models. */
export interface LiveModelsOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  /** Told before a call is sent again. */
  readonly onRetry?: (why: string, waitMs: number) => void;
  /** Default: one request a second. */
  readonly limiter?: Limiter | false | undefined;
  /** Default: the global one. */
  readonly fetch?: typeof fetch;
}

/** The models that the vendor has now, and their schemas. */
export type LiveModels = ReturnType<typeof createLiveModels>;

const MAX_BYTES = 2_000_000;

/**
 * Asks through our own client, six times at most.
 *
 * @throws UsageError if the address or the key cannot be used; its message does not have the key.
 */
export function createLiveModels({ onRetry, ...options }: LiveModelsOptions) {
  const { apiKey, limiter = slidingWindow({ limit: 1, windowMs: 1_000 }) } = options;
  const kie = createKieClient({
    ...options,
    ...{ timeoutMs: 30_000, maxAnswerBytes: MAX_BYTES, maxRetries: 5 },
    limiters: { listModels: limiter, getModelSchema: limiter },
    logger: { warn: (message, fields) => onRetry?.(message, 'waitMs' in fields ? Number(fields.waitMs) : 0) },
  });
  /** Whoever quotes the key would bring it into a message, or into a file. */
  const withoutKey = (text: string) => text.replaceAll(apiKey, '…');
  const refused = (what: string) => (error: unknown) => {
    throw refusal(what, error);
  };
  return {
    list: async () => modelsOf(JSON.parse(withoutKey(JSON.stringify(await kie.models().catch(refused('listModels')))))),
    /** The answer of getModelSchema as text, a page in the form of a live schema; undefined if the vendor has no schema. */
    async schema(model: string): Promise<string | undefined> {
      if (!isModelId(model)) throw new LiveModelsError(`${quote(model)} cannot be a model id`);
      const openapi = await kie.modelSchema(model).catch(refused(`getModelSchema of ${model}`));
      return openapi && withoutKey(JSON.stringify({ data: { model, openapi } }, null, 2));
    },
  };
}

/** What a call failed with, as an error that says whether to go on with the next model. */
function refusal(what: string, error: unknown): unknown {
  if (!(error instanceof KieError)) return error;
  if (error instanceof UnauthorizedError) {
    return new ApiUnavailableError(`${what}: the key in KIE_API_KEY is refused (401)`, { cause: error });
  }
  const why = `${what}: ${error.message}`;
  // A 500 or an answer without envelope may be about this model only. What else is transient the next would meet, too.
  const isOwn = !error.retryable || error.code === 500 || error instanceof InvalidResponseError;
  if (isOwn) return new LiveModelsError(why, { cause: error });
  return new ApiUnavailableError(`${why}; run it again later, it goes on where it stopped`, { cause: error });
}

/**
 * The ids of the list, which entries have none that can be used, what is odd about it, and whether it was cut off.
 *
 * @param data JSON, as the vendor sent it.
 */
function modelsOf({ models, total }: { readonly models: readonly unknown[]; readonly total?: unknown }) {
  const ids: string[] = [];
  const unusable: string[] = [];
  for (const [index, entry] of models.entries()) {
    // It was parsed from JSON.
    const model = (isObject(entry) ? (entry.model ?? null) : null) as Json;
    if (typeof model === 'string' && isModelId(model)) ids.push(model);
    else unusable.push(`data.models[${index}].model is ${quote(model)}, must be a model id`);
  }
  const unique = [...new Set(ids)];
  // From a list that breaks off it would follow that all others are withdrawn.
  if (ids.length === 0 && total !== 0) throw new LiveModelsError('listModels: the list is empty');
  const isTotal = typeof total === 'number';
  const oddities = [
    ...(unique.length < ids.length ? ['the list names a model twice'] : []),
    ...(isTotal && total !== models.length ? [`total is ${total}, the list has ${models.length}`] : []),
  ];
  return { ids: unique.sort(), unusable, oddities, isCut: isTotal && total > models.length };
}
