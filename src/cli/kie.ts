import { Misuse } from './Misuse.js';
import { mock } from './mock.js';

const HELP = `Usage: kie <command> [options]

Commands:
  mock   answer as the kie.ai jobs API does, on this machine and for free

kie <command> --help tells what a command can do.
`;

const COMMANDS: Readonly<Record<string, (args: readonly string[]) => Promise<void>>> = { mock };

/**
 * Runs a command.
 *
 * @param args What was typed after `kie`.
 * @returns The exit code: 0 if it worked, 1 if it failed, 2 if it was misused.
 */
export async function kie([name, ...args]: readonly string[]): Promise<number> {
  try {
    if (name === undefined || name === '--help' || name === '-h') {
      process.stdout.write(HELP);
      return name === undefined ? 2 : 0;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined)
      throw new Misuse(`There is no command ${name}; there is ${Object.keys(COMMANDS).join(', ')}`);
    await command(args);
    return 0;
  } catch (error) {
    // parseArgs throws a TypeError with a code that says it was misused.
    const misused = error instanceof Misuse || (error instanceof TypeError && 'code' in error);
    process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
    if (misused) process.stderr.write('kie --help tells what is possible.\n');
    return misused ? 2 : 1;
  }
}
