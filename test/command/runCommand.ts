import { vi } from 'vitest';
import { type Command, run } from '../../src/command/index.js';

/** Runs a command in this process, since to start one takes a second. */
export async function runCommand(command: Command, ...args: string[]) {
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((chunk: unknown, ...rest: unknown[]) => {
      printed[stream] += chunk;
      const written = rest.at(-1);
      if (typeof written === 'function') queueMicrotask(() => written());
      return true;
    }),
  );
  try {
    const exitCode = await run(command, args);
    return { exitCode, ...printed };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
