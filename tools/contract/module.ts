/** Heads every generated module. */
export const DERIVED = '// Derived from openapi/ by `npm run generate`. Do not edit.\n';

/**
 * The files of a module in `generated/` that exports one object, with a line for each entry, so that a change of one entry is a
 * change of one line.
 *
 * @param type The type of an entry.
 */
export function module(name: string, type: string, entries: readonly (readonly [key: string, value: unknown])[]) {
  const lines = entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return {
    [`generated/${name}.js`]: `${DERIVED}export const ${name} = {\n${lines.join('')}};\n`,
    [`generated/${name}.d.ts`]: `${DERIVED}export declare const ${name}: Readonly<Record<string, ${type}>>;\n`,
  };
}
