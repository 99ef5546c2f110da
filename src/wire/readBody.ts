import { bounded } from '../time/bounded.js';
import { BodyError } from './BodyError.js';

/**
 * Reads the body of a request or an answer as text.
 *
 * @param signal Ends the reading, with its reason.
 * @throws BodyError as soon as the body is longer than `maxBytes`, or if it breaks off or is not UTF-8.
 */
export async function readBody(
  { headers, body }: Pick<Request | Response, 'headers' | 'body'>,
  maxBytes: number,
  signal?: AbortSignal,
): Promise<string> {
  if (Number(headers.get('content-length')) > maxBytes) throw tooLong(maxBytes);
  const reader = body?.getReader();
  try {
    return await bounded(() => textOf(reader, maxBytes), { signal });
  } catch (error) {
    // Not awaited: a sender that is slow to send is slow to stop.
    reader?.cancel().catch(() => {});
    if (error instanceof BodyError || signal?.aborted) throw error;
    throw new BodyError('The body breaks off, or is not UTF-8', false);
  }
}

async function textOf(reader: ReadableStreamDefaultReader<Uint8Array> | undefined, maxBytes: number): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) return text + decoder.decode();
    length += value.byteLength;
    if (length > maxBytes) throw tooLong(maxBytes);
    text += decoder.decode(value, { stream: true });
  }
}

const tooLong = (maxBytes: number) => new BodyError(`The body is longer than ${maxBytes} bytes`, true);
