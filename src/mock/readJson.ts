import { CallbackError } from '../callbacks/CallbackError.js';
import { readBody } from '../callbacks/readBody.js';

/** More is not read; the longest inputs of the catalogue take a hundredth of it. */
const MAX_BYTES = 16 * 2 ** 20;

/** What the body of a request says, an empty one nothing; undefined if it is no JSON, or longer than 16 MiB. */
export async function readJson(request: Request): Promise<{ readonly body: unknown } | undefined> {
  if (Number(request.headers.get('content-length')) > MAX_BYTES) return;
  try {
    // Only one that does not say how long it is has to be watched.
    const chunked = request.headers.has('transfer-encoding');
    const text = chunked ? await readBody(request, MAX_BYTES, request.signal) : await request.text();
    return { body: text === '' ? undefined : JSON.parse(text) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof CallbackError) return;
    throw error;
  }
}
