import type { components } from '../../generated/schema.js';
import { isObject } from '../json/object.js';
import { sleep } from '../time/sleep.js';
import type { Call } from './caller.js';
import { AbortError } from './errors/AbortError.js';
import { InvalidResponseError } from './errors/InvalidResponseError.js';
import { demand } from './errors/UsageError.js';
import type { NeighbourContext } from './NeighbourContext.js';
import type { ListedPrice, ModelList, Neighbours } from './Neighbours.js';
import { secretsOf } from './redact.js';
import { upload } from './upload/upload.js';

/** How many prices a page has: more are refused, or cut. */
const PAGE = 100;
/** Where a list that never ends is given up. */
const MAX_PAGES = 100;
type PricePage = components['schemas']['PricesEnvelope']['data'];
const isPrice = (record: unknown): boolean => typeof Object(record).modelDescription === 'string';

/** Makes the operations around tasks. */
export function createNeighbours(context: NeighbourContext): Neighbours {
  const { send, call } = context;
  const ask = <T>(asked: Pick<Call<T>, 'operation' | 'send' | 'read'> & Partial<Call<T>>, signal?: AbortSignal) =>
    call({ details: {}, secrets: () => [], ...asked }, signal);
  return {
    credits: async (options) =>
      ask(
        {
          operation: 'getCredits',
          send: (signal, fetch) => send('GET', '/api/v1/chat/credit', { cache: 'no-store', fetch, signal }),
          read(data, details) {
            if (typeof data === 'number' && Number.isFinite(data)) return data;
            throw new InvalidResponseError('getCredits answered without a number', details);
          },
        },
        options?.signal,
      ),
    async downloadUrl(url, options) {
      const isUrl = typeof url === 'string' && /^https?:/i.test(url) && URL.canParse(url);
      demand(isUrl, 'url must be the http(s) URL of a file that a task made');
      const body = JSON.stringify({ url });
      return ask(
        {
          operation: 'getDownloadUrl',
          secrets: () => secretsOf(url),
          send: (signal, fetch) => send('POST', '/api/v1/common/download-url', { body, fetch, signal }),
          read(data, details) {
            if (typeof data === 'string' && URL.canParse(data)) return data;
            throw new InvalidResponseError('getDownloadUrl answered without a link', details);
          },
        },
        options?.signal,
      );
    },
    upload: (file, options) => upload(context, file, options),
    async models(options) {
      const { signal, taskType, provider, q } = options ?? {};
      const query = { taskType: taskType?.length ? taskType : undefined, provider, q };
      return ask(
        {
          operation: 'listModels',
          send: (signal, fetch) => send('GET', '/api/v1/models', { params: { query }, fetch, signal }),
          read(data, details) {
            if (isObject(data) && Array.isArray(data.models)) return data as ModelList; // As the type says, the rest is unchecked.
            throw new InvalidResponseError('listModels answered without data.models, which must be a list', details);
          },
        },
        signal,
      );
    },
    async prices(options) {
      const { signal, kind = '', q = '' } = options ?? {};
      const found: ListedPrice[] = [];
      for (let pageNum = 1; ; pageNum++) {
        const body = JSON.stringify({ pageNum, pageSize: PAGE, interfaceType: kind, modelDescription: q });
        const { records, pages = pageNum } = await ask(
          {
            operation: 'listPrices',
            send: (signal, fetch) => send('POST', '/client/v1/model-pricing/page', { body, fetch, signal }),
            read(data, details) {
              const { records } = Object(data);
              const isList = Array.isArray(records) && records.every(isPrice);
              if (isList) return data as PricePage; // The rest is unchecked.
              throw new InvalidResponseError('listPrices answered without data.records, which must be prices', details);
            },
          },
          signal,
        );
        found.push(...records);
        if (records.length === 0 || pageNum >= Math.min(pages, MAX_PAGES)) return found;
        await sleep(1_000, signal).catch((cause) => {
          throw new AbortError('prices was aborted', { cause });
        });
      }
    },
    async modelSchema(model, options) {
      demand(typeof model === 'string' && model.trim(), 'model must be an id, such as google/nano-banana');
      return ask(
        {
          ...{ operation: 'getModelSchema', details: { model } },
          send: (signal, fetch) =>
            send('GET', '/api/v1/models/{model}/schema', { params: { path: { model } }, fetch, signal }),
          read(data, details) {
            const { model: said = model, openapi } = isObject(data) ? data : { openapi: '' };
            if (said !== model) throw new InvalidResponseError('getModelSchema answered with another model', details);
            if (openapi === null || openapi === undefined) return undefined;
            if (isObject(openapi)) return openapi;
            throw new InvalidResponseError('getModelSchema answered without an OpenAPI document', details);
          },
        },
        options?.signal,
      );
    },
  };
}
