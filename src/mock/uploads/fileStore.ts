import type { Clock } from '../clock.js';
import { MockError } from '../MockError.js';
import type { ServedFile } from '../ServedFile.js';

/** A file that was uploaded. */
export interface StoredFile extends ServedFile {
  /** Where it is in the store: `kieai/<account>/<uploadPath>/<fileName>`. */
  readonly path: string;
  /** In ms since the epoch, by the mock's clock. */
  readonly uploadedAt: number;
}

/** The files that were uploaded, for as long as the vendor documents that it keeps them. */
export interface FileStore {
  /**
   * Keeps a file, in place of one with the same path.
   *
   * @throws MockError if there are too many files, or they are too large.
   */
  put(file: Omit<StoredFile, 'uploadedAt'>): StoredFile;
  /** The file of this path; undefined if there is none, or it has been deleted by now. */
  get(path: string): StoredFile | undefined;
  /** Deletes all. */
  clear(): void;
}

/** How much a store holds. These limits are ours, and keep memory bounded: the vendor documents none. */
export interface StoreLimits {
  readonly files: number;
  /** Of all files together. */
  readonly bytes: number;
}

/** A longer file is not taken. The vendor advises at most 100 MB. */
export const MAX_FILE_BYTES = 100 * 2 ** 20;
const LIMITS: StoreLimits = { files: 1_000, bytes: 256 * 2 ** 20 };
/** The vendor deletes an upload after about a day. */
const KEPT_MS = 24 * 3_600_000;

export function createFileStore(clock: Clock, limits = LIMITS): FileStore {
  // Oldest first, since time runs in one direction.
  const files = new Map<string, StoredFile>();
  let bytes = 0;
  function remove({ path, bytes: { length } }: StoredFile): void {
    files.delete(path);
    bytes -= length;
  }
  function sweep(): void {
    for (const file of files.values()) {
      if (clock.now() < file.uploadedAt + KEPT_MS) return;
      remove(file);
    }
  }
  return {
    put(given) {
      sweep();
      const replaced = files.get(given.path);
      const left = { files: files.size, bytes: bytes - (replaced?.bytes.length ?? 0) };
      if ((!replaced && left.files >= limits.files) || left.bytes + given.bytes.length > limits.bytes)
        throw new MockError(
          `It keeps at most ${limits.files} uploaded files, of ${limits.bytes} bytes together, each for a day`,
        );
      if (replaced) remove(replaced);
      const file = { ...given, uploadedAt: clock.now() };
      files.set(file.path, file);
      bytes += file.bytes.length;
      return file;
    },
    get(path) {
      sweep();
      return files.get(path);
    },
    clear() {
      files.clear();
      bytes = 0;
    },
  };
}
