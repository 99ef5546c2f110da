import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** How often it is looked whether a process still runs. */
const EVERY_MS = 200;
/** npx starts a shell, which starts the program, or becomes it. */
const BETWEEN = 3;

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** The first process of its session. */
  readonly session: number;
  readonly name: string;
  /** It has ended, and its parent has not looked yet. */
  readonly isZombie: boolean;
}

/**
 * Resolves when npx, or the shell that started it, has ended: `npx … &` in a script would outlive the script. Never, if this process
 * was not started by npx, if npx leads a session of its own as `setsid npx …` does, or where there is no /proc.
 */
export async function endOfNpxShell(): Promise<void> {
  const watched = process.env.npm_command === 'exec' ? npxAndShell() : [];
  while (watched.every(runs)) {
    // Nothing to watch: wait forever, without keeping the process.
    if (watched.length === 0) return new Promise(() => {});
    await sleep(EVERY_MS, undefined, { ref: false });
  }
}

function npxAndShell(): number[] {
  let candidate = processOf(process.ppid);
  for (let rest = BETWEEN; rest > 0 && candidate && !/^np[mx]\b/.test(candidate.name); rest--)
    candidate = processOf(candidate.parent);
  if (candidate === undefined || !/^np[mx]\b/.test(candidate.name) || candidate.session === candidate.pid) return [];
  // The first process of a machine or a container is no shell that ends.
  return [candidate.pid, candidate.parent].filter((pid) => pid > 1);
}

function runs(pid: number): boolean {
  const found = processOf(pid);
  return found !== undefined && !found.isZombie;
}

/** What Linux tells of a process; undefined if there is none. */
function processOf(pid: number): Process | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const end = stat.lastIndexOf(')');
    const [state, parent, , session] = stat.slice(end + 2).split(' ');
    const name = stat.slice(stat.indexOf('(') + 1, end);
    return { pid, parent: Number(parent), session: Number(session), name, isZombie: state === 'Z' };
  } catch {
    return;
  }
}
