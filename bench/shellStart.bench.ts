import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './median.js';
import { inRounds, medianRatio } from './rounds.js';

export const title = 'Start of the command (medians of 31 processes)';

const kie = fileURLToPath(new URL('../dist/cli/index.js', import.meta.url));

/** What is started: nothing at all, the help, and what loads every schema or price. */
const PROGRAMS = {
  'node -e 0': ['-e', '0'],
  'kie --help': [kie, '--help'],
  'kie run <model> --help': [kie, 'run', 'google/nano-banana', '--help'],
  'kie models --sort price': [kie, 'models', '--sort', 'price'],
};

/** How long each program takes from start to end. */
export async function bench(): Promise<string[]> {
  const rivals = Object.entries(PROGRAMS).map(([name, args]) => [name, async () => timed(args)] as const);
  const times = await inRounds({ warmUp: 1, counted: 31 }, Object.fromEntries(rivals));
  const base = times.get('node -e 0');
  return Array.from(times, ([name, figures]) => {
    const time = `${median(figures).toFixed(1).padStart(5)} ms`;
    return `${name.padEnd(25)} ${time}, ${medianRatio(figures, base).toFixed(2)} × node -e 0`;
  });
}

function timed(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args);
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - start;
}
