import { readFile } from 'node:fs/promises';

/** The quick start of the README. */
export async function quickStart(): Promise<string> {
  const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
  const [, code] = /## Quick start.*?```ts\n(.*?)```/s.exec(readme) ?? [];
  if (code === undefined) throw new Error('README.md has no quick start');
  return code;
}
