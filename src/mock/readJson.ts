import { parseJson } from '../json/parse.js';
import { BodyError } from '../wire/BodyError.js';
import { readBody } from '../wire/readBody.js';

/** A longer body is not read. The longest inputs of the catalogue take a hundredth of it. */
const MAX_BYTES = 16 * 2 ** 20;

/** The parsed body of a request, `{ body: undefined }` if it is empty; undefined if it is not JSON, or longer than 16 MiB. */
export async function readJson(request: Request): Promise<{ readonly body: unknown } | undefined> {
  if (Number(request.headers.get('content-length')) > MAX_BYTES) return;
  try {
    // Only a body whose length is not announced has to be watched.
    const isChunked = request.headers.has('transfer-encoding');
    const text = isChunked ? await readBody(request, MAX_BYTES, request.signal) : await request.text();
    if (text === '') return { body: undefined };
    const body = parseJson(text);
    return body === undefined ? undefined : { body };
  } catch (error) {
    if (error instanceof BodyError) return;
    throw error;
  }
}
