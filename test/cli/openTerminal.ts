import { once } from 'node:events';
import { vi } from 'vitest';
import type { KieProcesses } from './kieProcess.js';
import { screenOf } from './screenOf.js';

const COLUMNS = 80;

/** Runs a line of a shell on a terminal of 80 columns, which util-linux' `script` makes. */
export function openTerminal({ start }: KieProcesses, line: string, env: Readonly<Record<string, string>> = {}) {
  const child = start('script', ['-qec', `stty cols ${COLUMNS}; ${line}`, '/dev/null'], { TERM: 'xterm', ...env });
  let drawn = '';
  child.stdout?.on('data', (chunk) => (drawn += chunk));
  const screen = () => screenOf(drawn, COLUMNS);
  return {
    /** Resolves to the exit code. */
    ended: once(child, 'close').then(([exitCode]) => exitCode as number),
    drawn: () => drawn,
    screen,
    type: (keys: string) => void child.stdin?.write(keys),
    /** Waits until a line of the screen fits, and returns it. */
    shows: (wanted: RegExp) =>
      vi
        .waitUntil(() => screen().find((each) => wanted.test(each)), { timeout: 30_000 })
        .catch((error) => {
          throw new Error(`${error.message}: ${wanted} is not on the screen\n${screen().join('\n')}`);
        }),
  };
}
