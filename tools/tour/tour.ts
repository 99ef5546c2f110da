import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kie } from '../../src/cli/kie.js';
import { run } from '../../src/command/index.js';
import { createMock } from '../../src/mock/index.js';

const MODEL = 'google/nano-banana';
const ORDERS = `ref,prompt,aspect_ratio
morning,"A paper boat on a puddle, morning light",16:9
evening,"The same boat, evening light",4:3
night,The same boat at night,1:1
`;

/** A stop of the tour: why it is shown, what is typed, and the exit code that it has. */
interface Stop {
  readonly why: string;
  readonly args: readonly string[];
  readonly exitCode?: number;
}

/**
 * Shows what `kie` does, on a mock in this process, and prints each command before it is run.
 *
 * @returns The folder with the files that were made.
 * @throws Error naming the command that ended otherwise than it should.
 */
export async function tour(say: (line: string) => void): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kie-tour-'));
  const mock = createMock({ durations: 1_400, limits: false });
  const { url, close } = await mock.listen();
  Object.assign(process.env, { KIE_API_KEY: 'any-key-will-do', KIE_BASE_URL: url });
  const orders = join(folder, 'orders.csv');
  await writeFile(orders, ORDERS);
  const stops: readonly Stop[] = [
    { why: 'Find a model', args: ['models', 'seedance', '--media', 'video', '--takes', 'image', '--sort', 'price'] },
    { why: 'What a task would cost', args: ['price', MODEL] },
    { why: 'Make something, and save it', args: ['run', MODEL, 'A paper boat', '--yes', '--save', `${folder}/`] },
    { why: 'Buy the rows of a table', args: ['batch', orders, '--model', MODEL, '--yes', '--save', `${folder}/`] },
    { why: 'The same command again buys nothing twice', args: ['batch', orders, '--model', MODEL, '--yes'] },
    { why: 'A wrong input costs nothing', args: ['run', MODEL, 'A boat', '--output_format', 'jpg'], exitCode: 2 },
    { why: 'A task that fails', args: ['run', MODEL, 'A boat that sinks', '--yes'], exitCode: 1 },
    { why: 'How many credits are left', args: ['credits'] },
  ];
  try {
    for (const { why, args, exitCode = 0 } of stops) {
      if (exitCode === 1) mock.failNext({ failCode: '500', failMsg: 'The boat has sunk' });
      say(`\n# ${why}\n$ kie ${args.map((each) => (/\s/.test(each) ? `"${each}"` : each)).join(' ')}`);
      const ended = await run(kie, args);
      if (ended !== exitCode) throw new Error(`kie ${args.join(' ')} ended with ${ended}`);
    }
  } finally {
    await close();
  }
  return folder;
}
