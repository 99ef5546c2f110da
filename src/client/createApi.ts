import type { paths } from '../../generated/schema.js';
import { parseJson } from '../json/parse.js';
import type { ApiRequest, KieApi } from './KieApi.js';
import type { Sender } from './sender.js';

/** Makes the operations of the contract of what sends requests. */
export function createApi({ send, use, eject }: Sender): KieApi {
  const ask =
    (method: 'GET' | 'POST') =>
    async (path: keyof paths, { body, ...options }: ApiRequest & { body?: unknown } = {}) => {
      const sent = body === undefined || body instanceof FormData ? body : JSON.stringify(body);
      const response = await send(method, path, { ...options, body: sent });
      const text = await response.text();
      return response.ok ? { data: JSON.parse(text), response } : { error: parseJson(text) ?? text, response };
    };
  // What each path takes and answers is for the types of the contract to say; at run time all are alike.
  return { GET: ask('GET'), POST: ask('POST'), use, eject } as KieApi;
}
