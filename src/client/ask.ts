import type { paths } from '../../generated/schema.js';
import { parseJson } from '../json/parse.js';
import { readBytes } from '../wire/readBody.js';
import type { ApiRequest } from './KieApi.js';
import type { Send } from './sender.js';

/** Calls an operation of the contract, and gives the answer as it came. */
export async function ask(
  send: Send,
  maxAnswerBytes: number,
  method: 'GET' | 'POST',
  path: keyof paths,
  { body, ...options }: ApiRequest & { body?: unknown } = {},
) {
  const sent = body === undefined || body instanceof FormData ? body : JSON.stringify(body);
  const response = await send(method, path, { ...options, body: sent });
  const text = new TextDecoder().decode(await readBytes(response, maxAnswerBytes));
  const value = parseJson(text);
  // The error of JSON.parse would quote the answer, and that may quote the prompt.
  if (response.ok && value === undefined) throw new SyntaxError(`The answer of ${path} is not JSON`);
  return response.ok ? { data: value, response } : { error: value ?? text, response };
}
