import type { KieClient } from '../client/createKieClient.js';
import { AbortError } from '../client/errors/AbortError.js';
import { KieError } from '../client/errors/KieError.js';
import { demand, UsageError } from '../client/errors/UsageError.js';
import { readTimeout } from '../client/options.js';
import { backoff } from '../client/schedule.js';
import { sleep } from '../time/sleep.js';
import { extensionOf } from '../wire/extension.js';
import type { TaskFile } from '../wire/files.js';
import type { SucceededTask } from '../wire/record.js';
import { DownloadError, download } from './download.js';
import { checkName, fileName } from './fileName.js';
import type { SavedFile, SaveFilesOptions, SaveProgress } from './SavedFile.js';
import { SaveError } from './SaveError.js';
import { severally } from './severally.js';

/**
 * Saves the files of a task in a folder, which is made if there is none. Each is there whole or not at all. If a URL has expired,
 * `downloadUrl` makes a new one. Runs on Node.js, Bun and Deno.
 *
 * @returns The files in the order of `task.files`.
 * @throws SaveError if a file cannot be had or written; the others are saved all the same, and `saved` has them.
 * @throws UsageError if an option is wrong, or `onProgress` throws.
 * @example
 * const task = await kie.run('google/nano-banana', { prompt: 'A paper boat' });
 * const [{ path }] = await saveFiles(kie, task, 'boats');
 */
export async function saveFiles(
  kie: Pick<KieClient, 'fetch' | 'downloadUrl'>,
  task: Pick<SucceededTask, 'taskId' | 'files'>,
  folder: string,
  options?: SaveFilesOptions,
): Promise<readonly SavedFile[]> {
  const { taskId, files } = task;
  const { name = '{taskId}-{index}.{ext}', ref, maxBytes = 5e9, maxRetries = 4, onProgress, signal } = options ?? {};
  const timeoutMs = readTimeout(options?.timeoutMs, 60_000);
  demand(typeof folder === 'string' && folder, 'folder must be the path of a folder');
  demand(maxBytes > 0, 'maxBytes must be above 0');
  demand(Number.isInteger(maxRetries) && maxRetries >= 0, 'maxRetries must be a whole number from 0');
  demand(!onProgress || typeof onProgress === 'function', 'onProgress must be a function');
  checkName(name, ref, files.length);
  // Loaded when it is needed: only this part knows of Node.js.
  const { writeWhole } = await import('./disk/writeWhole.js');
  const saved: SavedFile[] = [];
  let failure: { readonly index: number; readonly error: unknown } | undefined;

  const attempt = async (file: TaskFile, index: number, url: string): Promise<SavedFile> => {
    const { type, totalBytes, chunks } = await download(url, { fetch: kie.fetch, maxBytes, timeoutMs, signal });
    const ext = extensionOf(type) ?? endingOf(file.url) ?? 'bin';
    async function* watched() {
      let receivedBytes = 0;
      tell({ index, receivedBytes, totalBytes });
      for await (const chunk of chunks()) {
        yield chunk;
        receivedBytes += chunk.byteLength;
        tell({ index, receivedBytes, totalBytes });
      }
    }
    const written = await writeWhole(folder, fileName(name, { ref, taskId, index, ext }), watched());
    return { ...file, index, ...written };
  };
  const tell = (progress: SaveProgress): void => {
    try {
      onProgress?.(progress);
    } catch (cause) {
      throw new UsageError('onProgress threw; the file was not saved', { taskId, cause });
    }
  };
  const save = async (file: TaskFile, index: number): Promise<SavedFile> => {
    let { url } = file;
    for (let retry = 0; ; retry++) {
      try {
        return await attempt(file, index, url);
      } catch (error) {
        if (!(error instanceof DownloadError) || error.remedy === 'none' || retry >= maxRetries) throw error;
        if (error.remedy === 'renew') url = await kie.downloadUrl(file.url, { signal });
        else await sleep(backoff(retry), signal);
      }
    }
  };
  await severally(files, async (file, at) => {
    const index = at + 1;
    try {
      signal?.throwIfAborted();
      saved.push(await save(file, index));
    } catch (error) {
      // The others go on: what was paid for is kept as far as it can be had.
      if (!failure || index < failure.index) failure = { index, error };
    }
  });
  saved.sort((a, b) => a.index - b.index);
  if (failure) throw failed(failure.index, failure.error, signal, saved, taskId);
  return saved;
}

function failed(
  index: number,
  cause: unknown,
  signal: AbortSignal | undefined,
  saved: readonly SavedFile[],
  taskId: string,
): KieError {
  if (signal?.aborted)
    return new AbortError(`Saving the files of task ${taskId} was aborted`, { taskId, cause: signal.reason });
  if (cause instanceof UsageError) return cause;
  const why =
    cause instanceof DownloadError || cause instanceof KieError ? cause.message : `it cannot be written: ${cause}`;
  return new SaveError(`File ${index} of task ${taskId} was not saved: ${why}`, saved, { taskId, cause });
}

/** The extension in a URL, if it looks like one. */
function endingOf(url: string): string | undefined {
  const [, ending] = /\.([a-z0-9]{1,5})$/i.exec(new URL(url).pathname) ?? [];
  return ending?.toLowerCase();
}
