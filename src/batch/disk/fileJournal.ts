import { constants } from 'node:fs';
import { type FileHandle, open, realpath, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { JournalError } from '../../client/errors/JournalError.js';
import { demand } from '../../client/errors/UsageError.js';
import { type Event, HEADER, parseLine } from './Line.js';
import { createLedger, type Ledger } from './ledger.js';
import { createLineWriter } from './lineWriter.js';
import { type Lock, takeLock } from './lock.js';
import { type Ending, readLines } from './readLines.js';

/** The journal of a batch, made by `fileJournal`. */
export interface BatchJournal {
  readonly path: string;
  /** Reads it, also while another process writes it. */
  read(): Promise<Ledger>;
  /** Locks it, repairs its end and lets it be written. */
  open(): Promise<OpenJournal>;
}

/** A journal that is being written. */
export interface OpenJournal {
  readonly ledger: Ledger;
  /** Writes down what happened. Resolves when it is on the disk. */
  append(event: Event): Promise<void>;
  /** Ends the writing. @returns The lines that could not be written. */
  close(): Promise<readonly string[]>;
}

/** How much longer the outcome of an attempt can be than the line about the attempt. */
const OUTCOME_BYTES = 300;

/**
 * A journal of orders in a file, which is made if there is none. It is JSON lines: what is bought is written there, and synced to the
 * disk, before it is bought. It has references, models, task ids and credits, and of inputs only a digest: no prompt, no key.
 *
 * @param path Where the file is. It has to be on a disk of this machine; beside it, `<path>.lock.<number>` says which process buys by it.
 * @throws UsageError if the path is no text.
 */
export function fileJournal(path: string): BatchJournal {
  demand(typeof path === 'string' && path, 'fileJournal needs the path of a file');
  return {
    path,
    async read() {
      const ledger = createLedger();
      const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw unusable(path, error);
      });
      if (file) await readJournal(path, file, ledger).finally(() => file.close());
      return ledger;
    },
    async open() {
      let file: FileHandle | undefined;
      let lock: Lock | undefined;
      try {
        file = await open(path, constants.O_RDWR | constants.O_CREAT);
        // Without links: one file has one lock, by whatever name.
        const real = await realpath(path);
        lock = await takeLock(real);
        return await openJournal(real, file, lock);
      } catch (error) {
        await file?.close();
        await lock?.release();
        throw error instanceof JournalError ? error : unusable(path, error);
      }
    },
  };
}

const unusable = (path: string, cause: unknown) =>
  new JournalError(`The journal ${path} cannot be used: ${(cause as Error).message}; nothing was bought`, { cause });

async function openJournal(path: string, file: FileHandle, lock: Lock): Promise<OpenJournal> {
  const ledger = createLedger();
  let { end, isOpen } = await readJournal(path, file, ledger);
  await file.truncate(end);
  if (end === 0 || isOpen) end += (await file.write(end === 0 ? `${HEADER}\n` : '\n', end)).bytesWritten;
  await file.sync();
  await syncFolder(path);
  const { ino, nlink } = await file.stat();
  // By another name of the file, another process would take another lock.
  if (nlink > 1) throw new JournalError(`${path} has hard links; a journal must have one name. Nothing was bought`);
  const check = async (bytes: number) => {
    await lock.check();
    const found = await stat(path).catch(() => undefined);
    if (found?.ino !== ino || found.size < bytes)
      throw new JournalError(`${path} was moved, replaced, cut or deleted while it was in use`);
  };
  const writer = createLineWriter(file, end, check);
  const kept = new Map<string, number>();
  return {
    ledger,
    async append(event: Event) {
      const line = { at: new Date().toISOString(), ...event };
      const text = JSON.stringify(line);
      const { ref } = line;
      if (line.event === 'attempt') {
        const fate = ledger.fateOf(ref, line.input)?.fate ?? 'refused';
        // The batch has looked before; this is the last moment to keep an order from being bought twice.
        if (ledger.entries.has(ref) || fate !== 'refused') throw new JournalError(`${path} has this order already`);
        const keeps = Buffer.byteLength(text) + OUTCOME_BYTES;
        await writer.write({ text, ref, keeps });
        kept.set(ref, keeps);
        ledger.apply(line);
        return;
      }
      if (!ledger.apply(line)) throw new JournalError(`${path} has no attempt that this is about: ${text}`);
      const frees = kept.get(ref);
      kept.delete(ref);
      await writer.write({ text, ref, frees });
    },
    async close() {
      try {
        return await writer.finish();
      } finally {
        await file.close();
        await lock.release();
      }
    },
  };
}

/** @throws JournalError if it is no journal, or damaged. */
function readJournal(path: string, file: FileHandle, ledger: Ledger): Promise<Ending> {
  let hasHeader = false;
  const refuse = (number: number) =>
    new JournalError(
      hasHeader
        ? `Line ${number} of ${path} is damaged; nothing was bought. Restore the file from a copy, or correct that line`
        : `${path} is not a journal of version 1: it begins with something else. Nothing was bought`,
    );
  const take = (text: string, number: number) => {
    if (!hasHeader) {
      hasHeader = text.trim() === HEADER;
      // A file of somebody else must not be taken for a torn header, and cut.
      if (!HEADER.startsWith(text.trim())) throw refuse(number);
      return hasHeader;
    }
    const line = parseLine(text);
    return line !== undefined && ledger.apply(line);
  };
  return readLines(file, take, refuse);
}

/** Else the name of a new file could be gone after a power cut. Windows cannot do it. */
async function syncFolder(path: string): Promise<void> {
  const folder = await open(dirname(path), 'r').catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
