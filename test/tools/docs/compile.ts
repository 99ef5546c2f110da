import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { importedSources } from '../../../tools/package/entryPoints.js';

/** A file of this project, by its name below the root. */
export const path = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url));

const sources = importedSources(JSON.parse(readFileSync(path('package.json'), 'utf8')));

/** The source of each entry point of the package. The longest names come first, because esbuild compares beginnings. */
export const ENTRIES: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from(sources, ([name, source]) => [name, path(source)] as const).sort(([a], [b]) => b.length - a.length),
);

/** Compiles modules that import the package, in one program, and returns what the compiler says. */
export function compile(codes: readonly string[]): string[] {
  const files = new Map(codes.map((code, index) => [path(`test/tools/docs/module${index}.ts`), code]));
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, exactOptionalPropertyTypes: true, types: ['node'] },
    ...{ target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    paths: Object.fromEntries(Object.entries(ENTRIES).map(([name, file]) => [name, [file]])),
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, version, ...rest) => {
    const code = files.get(name);
    return code === undefined ? getSourceFile(name, version, ...rest) : ts.createSourceFile(name, code, version, true);
  };
  return ts.getPreEmitDiagnostics(ts.createProgram([...files.keys()], options, host)).map(({ file, messageText }) => {
    const where = file === undefined ? '' : (files.get(file.fileName) ?? file.fileName);
    return `${where}\n${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
