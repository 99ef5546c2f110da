import type { FileHandle } from 'node:fs/promises';

/** A line to be written, and the room it takes and gives. */
export interface Written {
  readonly text: string;
  /** The order that it is about. The lines of an order keep their sequence. */
  readonly ref: string;
  /**
   * An attempt must not be written unless there is room for its outcome, too, also on a full disk: how many bytes it keeps free for
   * that. Default: 0.
   */
  readonly keeps?: number | undefined;
  /** How many of the bytes that were kept free are for this line. Default: 0. */
  readonly frees?: number | undefined;
}

/** Writes lines at the end of a file. */
export interface LineWriter {
  /**
   * Resolves when the line is on the disk. Lines that come meanwhile go there together.
   *
   * @throws What the disk says. An attempt is then not in the file; any other line is written as soon as it can be.
   */
  write(line: Written): Promise<void>;
  /** Gives back what was kept free. @returns The lines that could not be written. */
  finish(): Promise<readonly string[]>;
}

interface Waiting extends Written {
  readonly bytes: Buffer;
  isWritten?: boolean;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/** How much a file grows beyond what is needed, so that it does so seldom. */
const SPARE_BYTES = 16_384;

/**
 * Makes a writer. The file is longer than its lines: the rest is blank, and the room for what has to be written.
 *
 * @param end Where its lines end, in bytes.
 * @param check Rejects if nothing may be bought by this file any more. It is given how long the file was made, in bytes.
 */
export function createLineWriter(file: FileHandle, end: number, check: (bytes: number) => Promise<void>): LineWriter {
  let size = end;
  let kept = 0;
  let queue: Waiting[] = [];
  let owed: Waiting[] = [];
  let working: Promise<void> | undefined;

  /** Makes the file `bytes` long. @throws What the disk says. */
  const grow = async (bytes: number) => {
    if (bytes <= size) return;
    let failure: unknown;
    await writeAll(Buffer.alloc(bytes + SPARE_BYTES - size, ' '), size).catch((error: unknown) => {
      failure = error;
    });
    size = (await file.stat()).size;
    // Without the spare it may have been enough.
    if (bytes > size) throw failure;
  };
  const writeAll = async (bytes: Uint8Array, position: number) => {
    for (let done = 0; done < bytes.length; )
      done += (await file.write(bytes, done, bytes.length - done, position + done)).bytesWritten;
  };
  /** Writes the lines that there is room for. */
  const put = async (lines: readonly Waiting[]) => {
    await writeAll(Buffer.concat(lines.map(({ bytes }) => bytes)), end);
    await file.datasync();
    for (const line of lines) {
      end += line.bytes.length;
      kept += (line.keeps ?? 0) - (line.frees ?? 0);
      line.isWritten = true;
      line.resolve();
    }
  };
  const flush = async () => {
    const group = [...owed, ...queue];
    owed = [];
    queue = [];
    let failure: { readonly cause: unknown } | undefined;
    const fail = (cause: unknown) => {
      failure = { cause };
    };
    const isAttempt = ({ keeps = 0 }: Written) => keeps > 0;
    if (group.some(isAttempt)) await check(size).catch(fail);
    const more = group.reduce((sum, { bytes, keeps = 0 }) => sum + bytes.length + keeps, 0);
    if (!failure) await grow(end + kept + more).catch(fail);
    if (!failure) await put(group).catch(fail);
    if (!failure) return;
    // What is about to leave must not; what has happened goes into the room that was kept for it.
    const blocked = new Set<string>();
    const fits: Waiting[] = [];
    let room = size - end - kept;
    for (const line of group) {
      room += line.frees ?? 0;
      const hasRoom = !isAttempt(line) && !blocked.has(line.ref) && line.bytes.length <= room;
      if (hasRoom) {
        room -= line.bytes.length;
        fits.push(line);
      } else {
        room -= line.frees ?? 0;
        line.reject(failure.cause);
        if (isAttempt(line)) continue;
        blocked.add(line.ref);
        owed.push(line);
      }
    }
    try {
      await put(fits);
      // Blanks over whatever came of the attempts.
      await writeAll(Buffer.alloc(Math.max(0, Math.min(more, size - end)), ' '), end);
    } catch (cause) {
      owed = [...fits.filter((line) => !line.isWritten), ...owed];
      for (const line of owed) line.reject(cause);
    }
  };
  const work = async () => {
    while (queue.length > 0) await flush();
    working = undefined;
  };
  return {
    write: (line) =>
      new Promise((resolve, reject) => {
        queue.push({ ...line, bytes: Buffer.from(`${line.text}\n`), resolve, reject });
        working ??= Promise.resolve().then(work);
      }),
    async finish() {
      await working;
      kept = 0;
      if (owed.length > 0) await flush();
      await file.truncate(end);
      await file.datasync();
      return owed.map(({ text }) => text);
    },
  };
}
