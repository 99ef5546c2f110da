import type { Bytes } from '../wire/Bytes.js';
/** A file that the mock serves: one that a task made, or one that was uploaded. */
export interface ServedFile {
  readonly bytes: Bytes;
  readonly mimeType: string;
}

/** Below this path are all files. */
export const FOLDER = '/__mock/files/';

/** Where a file is served. @param path Below the folder of all files. */
export const urlOfFile = (origin: string, path: string): string =>
  `${origin}${FOLDER}${path.split('/').map(encodeURIComponent).join('/')}`;
