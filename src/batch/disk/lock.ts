import { randomUUID } from 'node:crypto';
import { access, link, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { JournalError } from '../../client/errors/JournalError.js';
import { hasEnded, parseHolder, thisProcess } from './holder.js';

/** A file that belongs to this process alone. */
export interface Lock {
  /** @throws JournalError if somebody took the lock away. */
  check(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the lock of a file, or takes it over from a process that was killed.
 *
 * A lock is a file with a number, `<path>.lock.1`, and the highest number counts. Who takes over makes the next number, which only
 * one process can, and deletes the lower ones afterwards. A single file would have to be deleted before it is made anew, and of two
 * processes that do so at the same time one could delete the lock of the other.
 *
 * @throws JournalError if another process has it, or may have it.
 */
export async function takeLock(path: string): Promise<Lock> {
  const folder = dirname(path);
  const prefix = `${basename(path)}.lock.`;
  const nameOf = (part: string | number) => join(folder, `${prefix}${part}`);
  const parts = async () =>
    (await readdir(folder)).flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : []));
  const numbers = async () => (await parts()).filter((part) => /^\d+$/.test(part)).map(Number);
  const highest = async () => Math.max(0, ...(await numbers()));

  const me = await thisProcess();
  // Linked when it is whole: a lock that does not say whose it is could never be taken over.
  const draft = nameOf(randomUUID());
  await writeFile(draft, JSON.stringify(me), { flag: 'wx' });
  try {
    for (;;) {
      const last = await highest();
      if (last > 0) {
        const text = await readFile(nameOf(last), 'utf8').catch(({ code }: NodeJS.ErrnoException) => code ?? '');
        if (text === 'ENOENT') continue; // Released meanwhile.
        const holder = parseHolder(text);
        if (!holder || !(await hasEnded(holder, me)))
          throw held(path, nameOf(last), holder?.pid, holder?.host, me.host);
      }
      const mine = nameOf(last + 1);
      try {
        await link(draft, mine);
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
        throw error;
      }
      const rest = (await parts()).filter((part) => nameOf(part) !== mine && nameOf(part) !== draft);
      let isTaken = false;
      for (const part of rest) {
        const holder = parseHolder(await readFile(nameOf(part), 'utf8').catch(() => ''));
        if (holder && (await hasEnded(holder, me))) await rm(nameOf(part), { force: true });
        // Also by a lower number: the lock of the dead may have been taken over and let go since it was read.
        else if (/^\d+$/.test(part)) isTaken ||= await exists(nameOf(part));
      }
      if (isTaken) {
        await rm(mine);
        continue;
      }
      return {
        check: () =>
          access(mine).catch(() => {
            throw new JournalError(`The lock ${mine} was deleted, so another process may buy by the same journal`);
          }),
        release: () => rm(mine, { force: true }),
      };
    }
  } finally {
    await rm(draft, { force: true });
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

function held(path: string, lock: string, pid: number | undefined, host: string | undefined, here: string) {
  const who = pid === undefined ? 'an unknown process' : `process ${pid}${host === here ? '' : ` of ${host}`}`;
  const advice = host === here ? '' : `. If that has ended, delete ${lock}`;
  return new JournalError(`${path} is in use by ${who}, and one process at a time buys by a journal${advice}`);
}
