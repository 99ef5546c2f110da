import { nodeModules } from './nodeModules.js';

/**
 * Writes a file so that it is there whole or not at all: under a temporary name in its folder, which is made, and then renamed. It
 * replaces a file of that name.
 *
 * @returns Its path, and how many bytes it has.
 */
export async function writeWhole(
  folder: string,
  name: string,
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ path: string; bytes: number }> {
  const {
    fs: {
      promises: { mkdir, open, rename, rm },
    },
    path: { join, resolve },
  } = nodeModules();
  const path = join(resolve(folder), name);
  const temporary = join(resolve(folder), `.${crypto.randomUUID()}.part`);
  await mkdir(folder, { recursive: true });
  try {
    const file = await open(temporary, 'wx');
    let bytes = 0;
    try {
      for await (const chunk of chunks) {
        await file.appendFile(chunk);
        bytes += chunk.byteLength;
      }
      // Else a crash of the machine could leave a name without its bytes.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
    return { path, bytes };
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw error;
  }
}
