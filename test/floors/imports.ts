import { posix } from 'node:path';
import ts from 'typescript';

/** One file imports another, or a module that is not a file of ours. */
export interface Import {
  readonly from: string;
  /** The path of a file of ours, or else the name as it is written. */
  readonly to: string;
}

/**
 * All imports of some files: of values and of types, re-exports, `import()` and `import('…').Type`.
 *
 * @param sources From the path of a file to its text.
 */
export const importsOf = (sources: ReadonlyMap<string, string>): Import[] =>
  Array.from(sources).flatMap(([from, text]) =>
    ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => ({ from, to: targetOf(from, fileName) })),
  );

function targetOf(from: string, name: string): string {
  if (!name.startsWith('.')) return name;
  const path = posix.join(posix.dirname(from), name);
  // TypeScript wants the name of the built file, and dist/ is built of src/.
  return path.replace(/^dist\//, 'src/').replace(/\.(m?)js$/, '.$1ts');
}
