import type { Bytes } from '../../wire/Bytes.js';
/** A form with a file, as it was sent. */
export interface UploadForm {
  readonly file: SentFile | undefined;
  /** The other parts, as text. */
  readonly fields: Readonly<Record<string, string>>;
}

/** The part of a form that is a file. */
export interface SentFile {
  readonly name: string | undefined;
  readonly mimeType: string | undefined;
  readonly bytes: Bytes;
}

/** An upload has three parts. */
const MAX_PARTS = 100;

/**
 * Reads a body of type `multipart/form-data`. Not by `formData()`: in Node.js it refuses what .NET sends, names without quotes.
 *
 * @returns undefined if it is no such form.
 */
export async function readForm(body: Uint8Array, contentType: string): Promise<UploadForm | undefined> {
  if (!/^multipart\/form-data *;/i.test(contentType)) return;
  // Imported here, because only uploads need it.
  const { getMultipartBoundary, MultipartParseError, parseMultipart } = await import('@remix-run/multipart-parser');
  const boundary = getMultipartBoundary(contentType)?.trim();
  if (!boundary) return;
  let file: SentFile | undefined;
  const fields: Record<string, string> = Object.create(null);
  try {
    const limits = { maxParts: MAX_PARTS, maxFileSize: body.length, maxTotalSize: body.length };
    for (const part of parseMultipart(body, { boundary, ...limits })) {
      const { name = '', filename, mediaType } = part;
      if (name === 'file') file = { name: filename, mimeType: mediaType, bytes: new Uint8Array(part.arrayBuffer) };
      else fields[name] = part.text;
    }
  } catch (error) {
    // A TypeError says that a header or a text is not UTF-8.
    if (error instanceof MultipartParseError || error instanceof TypeError) return;
    throw error;
  }
  return { file, fields };
}
