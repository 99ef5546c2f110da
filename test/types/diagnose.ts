import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** A line of code, and what it shows. */
export interface Call {
  readonly name: string;
  readonly code: string;
}

/** Compiles one call per line, in one program after the imports, and returns what the compiler says of each. @param types Packages of types that it needs. */
export function diagnose(calls: readonly Call[], imports = '', types: string[] = []): string[][] {
  const file = fileURLToPath(new URL('calls.ts', import.meta.url));
  const prelude = `import { createKieClient } from '../../src/client/index.js'; ${imports}\nconst kie = createKieClient();\n`;
  const source = prelude + calls.map(({ code }) => code).join('\n');
  const options: ts.CompilerOptions = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, exactOptionalPropertyTypes: true, types },
    ...{ module: ts.ModuleKind.NodeNext, target: ts.ScriptTarget.ES2022, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'] },
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.getSourceFile = (name, version) =>
    name === file ? ts.createSourceFile(name, source, version) : getSourceFile(name, version);
  const said = calls.map((): string[] => []);
  for (const { file: where, start, messageText } of ts.getPreEmitDiagnostics(ts.createProgram([file], options, host))) {
    const line = where?.fileName === file ? where.getLineAndCharacterOfPosition(start ?? 0).line - 2 : -1;
    const text = ts.flattenDiagnosticMessageText(messageText, '\n');
    if (said[line] === undefined) throw new Error(`${where?.fileName}: ${text}`);
    said[line].push(text);
  }
  return said;
}
