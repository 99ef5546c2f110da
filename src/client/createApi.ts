import type { paths } from '../../generated/schema.js';
import { parseJson } from '../json/parse.js';
import { readBytes } from '../wire/readBody.js';
import type { ApiRequest, KieApi } from './KieApi.js';
import type { Sender } from './sender.js';

/** Makes the operations of the contract of what sends requests. */
export function createApi({ send, use, eject }: Sender, maxAnswerBytes: number): KieApi {
  const ask =
    (method: 'GET' | 'POST') =>
    async (path: keyof paths, { body, ...options }: ApiRequest & { body?: unknown } = {}) => {
      const sent = body === undefined || body instanceof FormData ? body : JSON.stringify(body);
      const response = await send(method, path, { ...options, body: sent });
      const text = new TextDecoder().decode(await readBytes(response, maxAnswerBytes));
      const value = parseJson(text);
      // The error of JSON.parse would quote the answer, and that may quote the prompt.
      if (response.ok && value === undefined) throw new SyntaxError(`The answer of ${path} is not JSON`);
      return response.ok ? { data: value, response } : { error: value ?? text, response };
    };
  // What each path takes and answers is for the types of the contract to say; at run time all are alike.
  return { GET: ask('GET'), POST: ask('POST'), use, eject } as KieApi;
}
