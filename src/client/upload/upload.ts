import { isObject } from '../../json/object.js';
import { InvalidResponseError } from '../errors/InvalidResponseError.js';
import { demand, UsageError } from '../errors/UsageError.js';
import type { NeighbourContext } from '../NeighbourContext.js';
import type { UploadedFile } from '../Neighbours.js';
import { readTimeout } from '../options.js';
import { secretsOf } from '../redact.js';
import { contentOf, remoteOf } from './content.js';
import { formOf } from './form.js';
import type { UploadOptions, UploadProgress, UploadSource } from './UploadSource.js';

const TIMEOUT_MS = 15 * 60_000;

/** Stores a file at the upload host. */
export async function upload(
  { send, call, uploadBaseUrl: baseUrl }: NeighbourContext,
  source: UploadSource,
  options: UploadOptions | undefined,
): Promise<UploadedFile> {
  const { uploadPath = 'uploads', fileName, onProgress, signal } = options ?? {};
  const timeoutMs = readTimeout(options?.timeoutMs, TIMEOUT_MS);
  demand(typeof uploadPath === 'string' && uploadPath, 'uploadPath must be the name of a folder');
  demand(fileName === undefined || (typeof fileName === 'string' && fileName), 'fileName must be a name');
  demand(!onProgress || typeof onProgress === 'function', 'onProgress must be a function');
  const fields = { uploadPath, fileName };
  const fileUrl = remoteOf(source);
  const common = { details: {}, secrets: () => secretsOf({ ...fields, fileUrl }), timeoutMs, read };
  if (fileUrl !== undefined) {
    const body = JSON.stringify({ fileUrl, ...fields });
    return call(
      {
        ...{ ...common, operation: 'uploadFileUrl' },
        send: (signal, fetch) => send('POST', '/api/file-url-upload', { baseUrl, body, fetch, signal }),
      },
      signal,
    );
  }
  const content = contentOf(source);
  const { size: totalBytes, isOnce } = content;
  /** Aborted by what `onProgress` threw: the upload must not be tried again. */
  const stop = new AbortController();
  const tell = (progress: UploadProgress): void => {
    try {
      onProgress?.(progress);
    } catch (cause) {
      stop.abort(new UsageError('onProgress threw; the upload was ended', { cause }));
      throw cause;
    }
  };
  const uploaded = await call(
    {
      ...{ ...common, operation: 'uploadFileStream' },
      ...(isOnce && { pause: () => undefined }),
      async send(signal, fetch) {
        /** Ends the reading of the file: undici goes on with it when its request is aborted. */
        const end = new AbortController();
        try {
          const { body, headers } = await formOf(content, fields, end.signal, onProgress && tell);
          return await send('POST', '/api/file-stream-upload', { baseUrl, body, headers, fetch, signal });
        } finally {
          end.abort();
        }
      },
    },
    signal ? AbortSignal.any([signal, stop.signal]) : stop.signal,
  ).catch((error: unknown) => {
    throw stop.signal.aborted ? stop.signal.reason : error;
  });
  if ('document' in globalThis) tell({ sentBytes: totalBytes, totalBytes });
  return uploaded;
}

/** Takes the file out of the answer; whatever else it has is passed on. */
function read(data: unknown, details: object): UploadedFile {
  if (isObject(data) && typeof data.downloadUrl === 'string' && data.downloadUrl) return data as UploadedFile; // As the contract has it: only the member that callers need is checked.
  throw new InvalidResponseError('The upload host answered without a downloadUrl', details);
}
