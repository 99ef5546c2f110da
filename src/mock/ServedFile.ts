/** A file that the mock serves: one that a task made, or one that was uploaded. */
export interface ServedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mimeType: string;
}

/** Below this path are all files. */
export const FOLDER = '/__mock/files/';

/** Where a file is served. @param path Below the folder of all files. */
export const urlOfFile = (origin: string, path: string): string =>
  `${origin}${FOLDER}${path.split('/').map(encodeURIComponent).join('/')}`;
