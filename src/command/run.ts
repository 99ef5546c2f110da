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
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  process.exitCode = await run(command(declared), process.argv.slice(2));
};

/**
 * Runs a command, or the one below it that `args` starts with.
 *
 * @param name What was typed to call it.
 * @param root The command above all.
 * @returns The exit code: 0 if it worked, 1 if it failed, 2 if it was misused, or what `exitCodeOf` of the command says.
 */
export async function run(
  command: Command,
  args: readonly string[],
  name = command.name,
  root = command,
): Promise<number> {
  const { exitCodeOf } = command;
  const below = command.commands?.find((each) => each.name === args[0]);
  if (below !== undefined)
    return run({ ...(exitCodeOf && { exitCodeOf }), ...below }, args.slice(1), `${name} ${below.name}`, root);
  let seeAlso = `${name} --help`;
  const general = split(command, args);
  const [first] = general.positionals;
  const json = command.json !== undefined && general.values.json !== undefined;
  try {
    const specific = first === undefined ? command : ((await command.specify?.(command, first)) ?? command);
    if (specific !== command) seeAlso = `${name} ${first} --help`;
    const typed = specific === command ? general : split(specific, args);
    if (!specific.run && args[0] !== undefined && !args[0].startsWith('-')) {
      const names = (command.commands ?? []).map((each) => each.name);
      throw new Misuse(`There is no command ${args[0]}${didYouMean(args[0], names)}`);
    }
    if (typed.values.help) process.stdout.write(help(specific, name));
    else if (typed.values.version && specific.version) process.stdout.write(`${specific.version()}\n`);
    else {
      const values = parse(specific, typed, process.env);
      if (!specific.run) {
        process.stderr.write(help(specific, name));
        return 2;
      }
      await specific.run(values, output(json, values.quiet === true, root));
    }
    return 0;
  } catch (error) {
    const misused = error instanceof Misuse;
    const exitCode = exitCodeOf?.(error) ?? (misused ? 2 : 1);
    const text = json ? JSON.stringify({ ...data(error), exitCode }) : said(error);
    process.stderr.write(`${text}\n${misused && !json ? `See ${seeAlso}\n` : ''}`);
    return exitCode;
  }
}

const output = (json: boolean, quiet: boolean, root: Command): Output => ({
  root,
  json,
  quiet,
  print: (data, text) => void process.stdout.write(`${json ? JSON.stringify(data) : text}\n`),
  note: (text) => void (quiet || process.stderr.write(`${text}\n`)),
});

/** What a program is told of an error. */
function data(error: unknown): object {
  if (!(error instanceof Error)) return { error: 'Error', message: `${error}` };
  return { error: error.name, ...JSON.parse(JSON.stringify(error)), message: said(error) };
}

function said(error: unknown): string {
  if (!(error instanceof Error)) return `${error}`;
  const { name, message, stack = message, cause } = error;
  if (!DEFECT.test(name)) return message;
  return cause instanceof Error ? `${message}: ${cause.message}` : stack;
}
