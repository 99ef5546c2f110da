import type { UploadStream } from '../../client/upload/UploadSource.js';
import { nodeModules } from './nodeModules.js';

/** A file on the disk, to be read as it is sent. @throws Error if there is none. */
export async function readPath(url: URL): Promise<UploadStream> {
  const node = nodeModules();
  const path = node.url.fileURLToPath(url);
  const found = await node.fs.promises.stat(path);
  if (!found.isFile()) throw new Error('It is not a file');
  // Node.js declares a stream of its own, which has the members of the web's.
  const stream = () => node.stream.Readable.toWeb(node.fs.createReadStream(path)) as ReadableStream<Uint8Array>;
  return { stream, size: found.size, name: node.path.basename(path) };
}
