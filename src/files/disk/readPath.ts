import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { UploadStream } from '../../client/upload/UploadSource.js';

/** A file on the disk, to be read as it is sent. @throws Error if there is none. */
export async function readPath(url: URL): Promise<UploadStream> {
  const path = fileURLToPath(url);
  const found = await stat(path);
  if (!found.isFile()) throw new Error('It is not a file');
  // Node.js declares a stream of its own, which has the members of the web's.
  const stream = () => Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
  return { stream, size: found.size, name: basename(path) };
}
