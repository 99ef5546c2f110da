import { Misuse } from '../src/command/Misuse.js';

/** What JavaScript throws by itself: a defect of ours, for which the stack is wanted. */
const DEFECT = /^(Type|Range|Reference|Syntax)Error$/;

/**
 * Runs a command of package.json and says in one line what went wrong. The exit code is 1 if it failed and 2 if it was
 * misused, which parseArgs and `Misuse` say.
 *
 * @param name As it is typed, such as `npm run docs`.
 */
export async function command(name: string, run: () => Promise<void>): Promise<void> {
  try {
    await run();
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const misused = error instanceof Misuse || ('code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS'));
    if (!misused && DEFECT.test(error.name)) throw error;
    console.error(error.message);
    if (misused) console.error(`${name} -- --help tells what is possible.`);
    process.exitCode = misused ? 2 : 1;
  }
}
