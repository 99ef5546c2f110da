import { bounded } from '../../time/bounded.js';
import { BodyError } from '../../wire/BodyError.js';
import { readBytes } from '../../wire/readBody.js';
import { fileAt } from '../findFile.js';
import { MockError } from '../MockError.js';
import { isLoopback } from '../origin.js';
import type { World } from '../World.js';
import { MAX_FILE_BYTES } from './fileStore.js';
import type { SentFile } from './form.js';
import { Refusal } from './Refusal.js';

/** How long the vendor documents that it waits for the file. */
const TIMEOUT_MS = 30_000;

/**
 * Gets the file of an upload by URL.
 *
 * @throws Refusal if there is none, or it is too long.
 * @throws MockError if the mock may not fetch it.
 */
export async function download(
  world: World,
  url: URL,
  signal: AbortSignal | undefined,
): Promise<Pick<SentFile, 'bytes' | 'mimeType'>> {
  const own = await fileAt(world, url)?.();
  if (own) return own;
  const { download } = world.settings;
  if (!download && !isLoopback(url.hostname))
    throw new MockError('uploadFileUrl fetches from this machine only; createMock({ download: fetch }) lifts that');
  // A redirect could lead to another machine.
  const get = download ?? ((href, init) => fetch(href, { ...init, redirect: 'error' }));
  const late = new Refusal(`The file of fileUrl did not come within ${TIMEOUT_MS} ms.`);
  const work = async (signal: AbortSignal) => {
    const response = await get(url.href, { signal });
    if (!response.ok) throw new Refusal(`The file of fileUrl cannot be fetched: HTTP ${response.status}.`);
    const [mimeType] = (response.headers.get('content-type') ?? '').split(';');
    return { bytes: await readBytes(response, MAX_FILE_BYTES, signal), mimeType: mimeType || undefined };
  };
  try {
    return await bounded(work, { signal, deadline: { ms: TIMEOUT_MS, onTimeout: () => late } });
  } catch (error) {
    if (error instanceof Refusal || signal?.aborted) throw error;
    // Others may quote the URL, or what it has in its query.
    throw new Refusal(error instanceof BodyError ? error.message : 'The file of fileUrl cannot be fetched.');
  }
}
