import { expect, it } from 'vitest';
import { BodyError } from '../../src/wire/BodyError.js';
import { readBody } from '../../src/wire/readBody.js';

/** A body in pieces; it never ends if `isOpen`. */
const pieces = (parts: (string | Uint8Array)[], { isOpen = false } = {}) => {
  let cancelled = false;
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const part of parts) controller.enqueue(typeof part === 'string' ? new TextEncoder().encode(part) : part);
      if (!isOpen) controller.close();
    },
    cancel() {
      cancelled = true;
    },
  });
  return { response: new Response(body), wasCancelled: () => cancelled };
};

it('a body is read as text, also if a character is cut in two, and an empty one is empty', async () => {
  const [first, ...rest] = new TextEncoder().encode('é');
  expect(await readBody(pieces([Uint8Array.of(Number(first)), Uint8Array.from(rest)]).response, 2)).toBe('é');
  expect(await readBody(new Response(null), 2)).toBe('');
});

it('a body is refused as soon as it is too long, or says that it will be', async () => {
  const { response, wasCancelled } = pieces(['abc'], { isOpen: true });
  await expect(readBody(response, 2)).rejects.toEqual(new BodyError('The body is longer than 2 bytes', true));
  expect(wasCancelled()).toBe(true);
  const headers = { 'content-length': '3' };
  await expect(readBody(new Response(null, { headers }), 2)).rejects.toMatchObject({ isTooLong: true });
});

it('a body that is not UTF-8 is refused', async () => {
  const { response } = pieces([Uint8Array.of(0xff)]);
  await expect(readBody(response, 2)).rejects.toMatchObject({ name: 'BodyError', isTooLong: false });
});

it('a signal ends the reading with its reason, and the body is let go', async () => {
  const controller = new AbortController();
  const { response, wasCancelled } = pieces(['a'], { isOpen: true });
  const reading = readBody(response, 2, controller.signal);
  controller.abort(new Error('enough'));
  await expect(reading).rejects.toThrow('enough');
  expect(wasCancelled()).toBe(true);
});
