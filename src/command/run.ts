import { didYouMean } from '../spelling/didYouMean.js';
import { type Command, command, type Declare, type Output } from './Command.js';
import { help } from './help.js';
import { Misuse } from './Misuse.js';
import { parse, split } from './parse.js';

/** What JavaScript throws by itself: a defect of ours, unless it has a cause, such as a failed `fetch`. */
const DEFECT = /^(Type|Range|Reference|Syntax)Error$/;

/** Runs a command with the arguments of this process and sets its exit code. */
export const main: Declare<Promise<void>> = async (declared) => {
  // A reader that has gone, as in `kie mock | head`, does not end the work.
  process.stdout.on('error', () => {});
  process.exitCode = await run(command(declared), process.argv.slice(2));
};

/**
 * Runs a command, or the one below it that `args` starts with.
 *
 * @param name What was typed to call it.
 * @returns The exit code: 0 if it worked, 1 if it failed, 2 if it was misused.
 */
export async function run(command: Command, args: readonly string[], name = command.name): Promise<number> {
  const below = command.commands?.find((each) => each.name === args[0]);
  if (below !== undefined) return run(below, args.slice(1), `${name} ${below.name}`);
  try {
    if (!command.run && args[0] !== undefined && !args[0].startsWith('-')) {
      const names = (command.commands ?? []).map((each) => each.name);
      throw new Misuse(`There is no command ${args[0]}${didYouMean(args[0], names)}`);
    }
    const typed = split(command, args);
    if (typed.values.help) process.stdout.write(help(command, name));
    else if (typed.values.version && command.version) process.stdout.write(`${command.version()}\n`);
    else {
      const values = parse(command, typed, process.env);
      if (!command.run) {
        process.stderr.write(help(command, name));
        return 2;
      }
      await command.run(values, output(values.json === true));
    }
    return 0;
  } catch (error) {
    const misused = error instanceof Misuse;
    process.stderr.write(`${said(error)}\n${misused ? `See ${name} --help\n` : ''}`);
    return misused ? 2 : 1;
  }
}

const output = (json: boolean): Output => ({
  json,
  print: (data, text) => void process.stdout.write(`${json ? JSON.stringify(data) : text}\n`),
});

function said(error: unknown): string {
  if (!(error instanceof Error)) return `${error}`;
  const { name, message, stack = message, cause } = error;
  if (!DEFECT.test(name)) return message;
  return cause instanceof Error ? `${message}: ${cause.message}` : stack;
}
