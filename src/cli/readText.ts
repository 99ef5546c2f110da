import { readFile } from 'node:fs/promises';
import { Misuse } from '../command/index.js';

/** The text of a file, or of standard input for `-`. @throws Misuse if it cannot be read. */
export async function readText(file: string): Promise<string> {
  if (file === '-') return standardInput();
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    throw new Misuse(code === 'ENOENT' ? `There is no file ${file}` : `${file} cannot be read (${code})`);
  }
}

async function standardInput(): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Reading standard input; end it with Ctrl-D\n');
  let text = '';
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) text += chunk;
  return text;
}
