import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ContractError } from './ContractError.js';
import { DERIVED } from './module.js';

/** What the placeholders of a text stand for. Each is bounded, so that no text fits by what it quotes. */
const PLACEHOLDERS: Readonly<Record<string, string>> = { field: '[\\p{L}\\p{N}_.]{1,40}', more: '.{0,200}' };

/**
 * `generated/refusals.js`: one pattern for the texts of `openapi/refusals.yaml`.
 *
 * @throws ContractError if a text has no source, or a placeholder that is not known.
 */
export async function refusalsModule(root: string): Promise<Readonly<Record<string, string>>> {
  const file = 'openapi/refusals.yaml';
  const listed: unknown = parse(await readFile(join(root, file), 'utf8'));
  const patterns = (Array.isArray(listed) ? listed : []).map((entry, index) => {
    const { text, source }: { text?: unknown; source?: unknown } = Object(entry);
    if (typeof text === 'string' && text && typeof source === 'string' && source) return patternOf(text, file);
    throw new ContractError([`${file}: entry ${index + 1} needs a text and its source`]);
  });
  if (patterns.length === 0) throw new ContractError([`${file}: there is no text`]);
  return {
    'generated/refusals.js': `${DERIVED}export const refusals = /^(?:${patterns.join('|')})[.!。！]?$/iu;\n`,
    'generated/refusals.d.ts': `${DERIVED}/** What createTask says when it refuses a body; then no task exists. */
export declare const refusals: RegExp;
`,
  };
}

function patternOf(text: string, file: string): string {
  const parts = text.split(/(\{\w*\})/).map((part) => {
    if (!part.startsWith('{')) return part.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
    const known = PLACEHOLDERS[part.slice(1, -1)];
    if (known !== undefined) return known;
    throw new ContractError([`${file}: ${part} is no placeholder; there are {field} and {more}`]);
  });
  return parts.join('');
}
