import type { Content } from './content.js';
import type { UploadProgress } from './UploadSource.js';

/** The body of an upload and the headers that it needs. */
export interface Form {
  readonly body: FormData | ReadableStream<Uint8Array>;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Writes a file and its fields as `multipart/form-data`; as a stream where somebody wants to see it go, or it is one.
 *
 * @param signal Ends the reading of the file.
 */
export async function formOf(
  content: Content,
  fields: Readonly<Record<string, string | undefined>>,
  signal: AbortSignal,
  onProgress: ((progress: UploadProgress) => void) | undefined,
): Promise<Form> {
  const { blob, name, type, size } = content;
  const form = new FormData();
  for (const [field, value] of Object.entries(fields)) if (value !== undefined) form.set(field, value);
  // The browsers cannot send streams, or only by HTTP/2.
  const isPage = 'document' in globalThis;
  if (isPage || (blob && !onProgress)) {
    const whole = blob ?? new Blob([await new Response(content.open()).blob()], { type });
    form.set('file', whole, name);
    onProgress?.({ sentBytes: 0, totalBytes: size });
    return { body: form, headers: {} };
  }
  // The runtime writes the form around an empty file, so that names are escaped as it does.
  form.set('file', new Blob([], { type }), name);
  const encoded = new Response(form);
  const contentType = encoded.headers.get('content-type') ?? '';
  const text = await encoded.text();
  const end = text.lastIndexOf('\r\n--');
  const [head, tail] = [text.slice(0, end), text.slice(end)].map((part) => new TextEncoder().encode(part)) as [
    Uint8Array,
    Uint8Array,
  ]; // Two in, two out.
  return {
    body: content.open().pipeThrough(between(head, tail, size, onProgress), { signal }),
    headers: { 'content-type': contentType, 'content-length': `${head.length + size + tail.length}` },
  };
}

/** Puts the bytes of a file between others, tells how many there were, and fails if they are not as many as was said. */
function between(
  head: Uint8Array,
  tail: Uint8Array,
  totalBytes: number,
  onProgress: ((progress: UploadProgress) => void) | undefined,
): TransformStream<Uint8Array, Uint8Array> {
  let sentBytes = 0;
  return new TransformStream({
    start(controller) {
      controller.enqueue(head);
      onProgress?.({ sentBytes, totalBytes });
    },
    transform(chunk, controller) {
      sentBytes += chunk.byteLength;
      if (sentBytes > totalBytes) throw new Error(`The stream has more than the ${totalBytes} bytes of its size`);
      controller.enqueue(chunk);
      onProgress?.({ sentBytes, totalBytes });
    },
    flush(controller) {
      if (sentBytes < totalBytes)
        throw new Error(`The stream has ${sentBytes} bytes, not the ${totalBytes} of its size`);
      controller.enqueue(tail);
    },
  });
}
