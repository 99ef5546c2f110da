import { createInterface } from 'node:readline';
import { CommandError } from './exitCodes.js';

/** Whether there is somebody to ask. */
export const isAtTerminal = (): boolean => process.stdin.isTTY === true && process.stderr.isTTY === true;

/**
 * Asks a question on the terminal. Only `y` and `yes` are yes.
 *
 * @throws CommandError with exit code 130 after anything else, and after Ctrl-C.
 */
export async function confirm(question: string): Promise<void> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await new Promise<string>((resolve) => {
    // Ctrl-C and Ctrl-D close it.
    lines.once('close', () => resolve(''));
    lines.question(`${question} [y/N] `, resolve);
  });
  lines.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new CommandError('Nothing was bought', 130);
}
