/** Heads every generated module. */
export const DERIVED = '// Derived from openapi/ by `npm run generate`. Do not edit.\n';

/** A module that exports one object, with a line for each entry, so that a change of one entry is a change of one line. */
export function module(name: string, entries: readonly (readonly [key: string, value: unknown])[]): string {
  const lines = entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},\n`);
  return `${DERIVED}export const ${name} = {\n${lines.join('')}};\n`;
}
