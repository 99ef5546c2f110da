import type { FileHandle } from 'node:fs/promises';

const CHUNK_BYTES = 1 << 20;
/** No line of ours comes near it. */
const MAX_LINE_BYTES = 16 << 20;

/** What {@link readLines} found at the end. */
export interface Ending {
  /** Where the last whole line ends, in bytes. */
  readonly end: number;
  /** Whether that line lacks its line break. */
  readonly isOpen: boolean;
}

/**
 * Gives each line that is not blank to `take`, with its number from 1. The last one may be torn, because the program was killed
 * while it wrote: if `take` refuses it, it does not count.
 *
 * @param take Returns false for a line that is wrong.
 * @param refuse Makes the error for a wrong line that is not the last.
 */
export async function readLines(
  file: FileHandle,
  take: (line: string, number: number) => boolean,
  refuse: (number: number) => Error,
): Promise<Ending> {
  let number = 0;
  let offset = 0;
  let end = 0;
  let isOpen = false;
  let torn: number | undefined;
  const visit = (line: string, bytes: number, hasBreak: boolean) => {
    number++;
    if (line.trim() !== '') {
      if (torn !== undefined) throw refuse(torn);
      if (take(line, number)) {
        isOpen = !hasBreak;
        end = offset + (hasBreak ? bytes : Buffer.byteLength(line.trimEnd()));
      } else torn = number;
    }
    offset += bytes;
  };

  let rest: Buffer = Buffer.alloc(0);
  const chunk = Buffer.alloc(CHUNK_BYTES);
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK_BYTES, position);
    if (bytesRead === 0) break;
    position += bytesRead;
    const whole = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    const cut = whole.lastIndexOf(0x0a) + 1;
    // A line break is one byte, so no character is cut in two.
    for (const line of whole.subarray(0, cut).toString().split('\n').slice(0, -1)) {
      visit(line, Buffer.byteLength(line) + 1, true);
    }
    rest = whole.subarray(cut);
    if (rest.length > MAX_LINE_BYTES) throw refuse(number + 1);
  }
  if (rest.length > 0) visit(rest.toString(), rest.length, false);
  return { end, isOpen };
}
