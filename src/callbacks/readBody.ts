import { follow } from '../time/follow.js';
import { CallbackError } from './CallbackError.js';

/**
 * Reads the body of a request as text.
 *
 * @param signal Ends the reading.
 * @throws CallbackError 413 as soon as it is longer than `maxBytes`, 400 if it breaks off or is not UTF-8.
 */
export async function readBody(request: Request, maxBytes: number, signal: AbortSignal): Promise<string> {
  if (request.bodyUsed)
    throw new TypeError('The body of the callback was already read: hand the handler an unread request');
  if (Number(request.headers.get('content-length')) > maxBytes) throw tooLong(maxBytes);
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = request.body?.getReader();
  follow(signal, () => reader?.cancel().catch(() => {}));
  let text = '';
  let length = 0;
  try {
    for (;;) {
      const { done, value } = (await reader?.read()) ?? { done: true };
      if (done) return text + decoder.decode();
      length += value.byteLength;
      if (length > maxBytes) throw tooLong(maxBytes);
      text += decoder.decode(value, { stream: true });
    }
  } catch (error) {
    // Without waiting: a sender that is slow to send is slow to stop.
    reader?.cancel().catch(() => {});
    throw error instanceof CallbackError ? error : new CallbackError('The body breaks off, or is not UTF-8', 400);
  }
}

const tooLong = (maxBytes: number) => new CallbackError(`The body is longer than ${maxBytes} bytes`, 413);
