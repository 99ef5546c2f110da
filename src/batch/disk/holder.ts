import { readFile, readlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { parseJson } from '../../json/parse.js';

/** A process, as the lock of a journal names it. */
export interface Holder {
  readonly pid: number;
  /** Where its id means something: the machine and, on Linux, the namespace of processes. */
  readonly host: string;
  /** Which start of the machine it belongs to; undefined where that cannot be known. */
  readonly boot?: string | undefined;
  /** When it was started, in ticks of the machine, since ids are used again; undefined where that cannot be known. */
  readonly started?: string | undefined;
}

/** This process. */
export async function thisProcess(): Promise<Holder> {
  const [namespace, machine, boot, stat] = await Promise.all([
    readlink('/proc/self/ns/pid').catch(() => ''),
    // Two machines can have one name.
    readFile('/etc/machine-id', 'utf8').catch(() => ''),
    readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => undefined),
    statOf(process.pid),
  ]);
  return {
    pid: process.pid,
    host: [hostname(), namespace, machine.trim()].join(' ').trim(),
    boot: boot?.trim(),
    started: stat?.started,
  };
}

/** Reads what a lock says; undefined if that is nobody. */
export function parseHolder(text: string): Holder | undefined {
  const holder = Object(parseJson(text));
  const isHolder = Number.isInteger(holder.pid) && typeof holder.host === 'string';
  return isHolder ? (holder as Holder) : undefined; // The others are compared as they are.
}

/** Whether a process has certainly ended, asked by `me`. Of another machine, nobody knows. */
export async function hasEnded(holder: Holder, me: Holder): Promise<boolean> {
  if (holder.host !== me.host) return false;
  if (holder.boot !== me.boot) return true;
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    // EPERM: it is there, and of another user.
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
  const stat = await statOf(holder.pid);
  if (stat === undefined) return false;
  // A zombie has ended, and only waits for its parent to see it.
  return /[ZX]/.test(stat.state) || stat.started !== holder.started;
}

/** The state of a process and when it was started; undefined where there is no `/proc`. */
async function statOf(pid: number): Promise<{ readonly state: string; readonly started: string } | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // Before that stands the name of the program, which may hold anything.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields && { state: `${fields[0]}`, started: `${fields[19]}` };
}
