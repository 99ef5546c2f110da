import { bounded } from '../time/bounded.js';
import { BodyError } from './BodyError.js';
import type { Bytes } from './Bytes.js';

type Source = Pick<Request | Response, 'headers' | 'body'>;

/**
 * Reads the body of a request or an answer as text.
 *
 * @param signal Ends the reading, with its reason.
 * @throws BodyError as soon as the body is longer than `maxBytes`, or if it breaks off or is not UTF-8.
 */
export async function readBody(source: Source, maxBytes: number, signal?: AbortSignal): Promise<string> {
  const bytes = await readBytes(source, maxBytes, signal);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw broken(error);
  }
}

/**
 * Reads the body of a request or an answer as it came.
 *
 * @param maxBytes How long it may be, after decompression.
 * @param signal Ends the reading, with its reason.
 * @throws BodyError as soon as the body is longer than `maxBytes`, or if it breaks off.
 */
export async function readBytes({ headers, body }: Source, maxBytes: number, signal?: AbortSignal): Promise<Bytes> {
  if (Number(headers.get('content-length')) > maxBytes) {
    body?.cancel().catch(() => {});
    throw tooLong(maxBytes);
  }
  const reader = body?.getReader();
  try {
    return await bounded(() => bytesOf(reader, maxBytes), { signal });
  } catch (error) {
    // Not awaited: a sender that is slow to send is slow to stop.
    reader?.cancel().catch(() => {});
    if (error instanceof BodyError || signal?.aborted) throw error;
    throw broken(error);
  }
}

async function bytesOf(reader: ReadableStreamDefaultReader<Uint8Array> | undefined, maxBytes: number): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done) break;
    length += value.byteLength;
    if (length > maxBytes) throw tooLong(maxBytes);
    chunks.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

const broken = (cause: unknown) => new BodyError('The body breaks off, or is not UTF-8', false, cause);

/** A body is longer than it may be. */
export const tooLong = (maxBytes: number) => new BodyError(`The body is longer than ${maxBytes} bytes`, true);
