/** The part of package.json that says what the package offers. */
export interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly bin: Readonly<Record<string, string>>;
}

/** The source of each entry point that is code, such as `src/client/index.ts`, by what a user imports. */
export function importedSources({ name, exports }: Manifest): ReadonlyMap<string, string> {
  const entries = Object.entries(exports).flatMap(([path, target]) => {
    const source = sourceOf(typeof target === 'string' ? target : target.default);
    return source === undefined ? [] : [[path.replace('.', name), source] as const];
  });
  return new Map(entries);
}

/** The source of every file of `dist/` that package.json names: those of the imports and those of the commands. */
export function entrySources(manifest: Manifest): string[] {
  const commands = Object.values(manifest.bin).flatMap((file) => sourceOf(file) ?? []);
  return [...new Set([...importedSources(manifest).values(), ...commands])];
}

/** `src/client/index.ts`, of which `./dist/client/index.js` is built; undefined for a file that is not built of one. */
function sourceOf(file: string): string | undefined {
  const [, path] = /^\.\/dist\/([^*]+)\.js$/.exec(file) ?? [];
  return path === undefined ? undefined : `src/${path}.ts`;
}
