import { readdir } from 'node:fs/promises';

/** What each file `bench/<what it measures>.bench.ts` exports. */
export interface Bench {
  readonly title: string;
  /** Measures, and says what came of it, a line each. */
  bench(): Promise<readonly string[]>;
}

/** All benches of this folder, by file name. */
export async function benches(): Promise<Bench[]> {
  const files = (await readdir(new URL('.', import.meta.url))).filter((name) => name.endsWith('.bench.ts')).sort();
  return Promise.all(files.map((name) => import(new URL(name, import.meta.url).href)));
}
