import { open } from 'node:fs/promises';
import { parseLine } from './Line.js';
import { readLines } from './readLines.js';

/** The reference of the order whose task this is, over or not, as a journal says; undefined if it does not know the task. */
export async function orderOf(path: string, taskId: string): Promise<string | undefined> {
  const file = await open(path, 'r');
  let ref: string | undefined;
  const take = (text: string) => {
    // Most lines need not be parsed.
    const line = text.includes(taskId) ? parseLine(text) : undefined;
    if (line && 'taskId' in line && line.taskId === taskId) ref = line.ref;
    return true;
  };
  await readLines(file, take, (number) => new Error(`Line ${number} is damaged`)).finally(() => file.close());
  return ref;
}
