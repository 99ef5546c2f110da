import { fieldName, isModelId } from './names.js';
import type { Claim, Field, Json, Note, Stated } from './Page.js';

/** The request that a page shows. */
export interface ExampleBody {
  readonly claim: Claim;
  readonly input: Readonly<Record<string, Json>>;
  /** The line on which the text `"name"` first stands in the body. */
  lineOf(name: string): number;
}

const MOST_TRIES = 50;

/** Finds the request body `{model, input}` that a page shows, in curl, a heredoc or a block; commas may trail. */
export function exampleBody(lines: readonly string[]): ExampleBody | undefined {
  let tries = 0;
  for (let index = 0; index < lines.length && tries < MOST_TRIES; index += 1) {
    if (!/(^|['"\s])\{\s*$/.test(lines[index] ?? '')) continue;
    tries += 1;
    const text = lines.slice(index).join('\n');
    const json = balanced(text.slice(text.indexOf('{', (lines[index] ?? '').lastIndexOf('{'))));
    if (json === undefined) continue;
    const { model, input } = parsed(json.text) ?? {};
    if (typeof model !== 'string' || !isModelId(model) || !isRecord(input)) continue;
    const end = index + json.lines;
    const lineOf = (name: string) => {
      const found = lines.findIndex((line, at) => at >= index && at <= end && line.includes(`"${name}"`));
      return (found < 0 ? index : found) + 1;
    };
    return { claim: { model, line: lineOf('model'), where: 'request example' }, input, lineOf };
  }
  return undefined;
}

/** The JSON object at the start of `text`, without trailing commas. */
function balanced(text: string): { text: string; lines: number } | undefined {
  const parts: string[] = [];
  let depth = 0;
  let lines = 0;
  for (const [token, trailing] of text.matchAll(/"(?:[^"\\\n]|\\.)*"|(,)(?=\s*[}\]])|[\s\S]/g)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (token === '\n') lines += 1;
    if (trailing === undefined) parts.push(token);
    if (depth === 0) return { text: parts.join(''), lines };
  }
  return undefined;
}

function parsed(text: string): Readonly<Record<string, Json>> | undefined {
  try {
    const value: Json = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isRecord = (value: Json | undefined): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema that an example lets one guess: types, no limits. A number may be an integer or not. */
export function guess(value: Json, line: number): Stated {
  const said = (keywords: Stated['keywords']): Stated => ({ line, keywords, rules: [] });
  if (Array.isArray(value)) {
    const [first] = value;
    return { ...said({ type: 'array' }), items: first === undefined ? said({}) : guess(first, line) };
  }
  if (typeof value === 'string')
    return said(/^https?:\/\/\S+$/.test(value) ? { type: 'string', format: 'uri' } : { type: 'string' });
  if (typeof value === 'number') return said({ type: Number.isInteger(value) ? 'integer' : 'number' });
  if (typeof value === 'boolean') return said({ type: 'boolean' });
  return said(value === null ? {} : { type: 'object' });
}

/** The fields that stand in the example and not among `listed`. */
export function unlisted(
  body: ExampleBody | undefined,
  listed: readonly Field[],
  file: string,
  notes: Note[],
): Field[] {
  const names = new Set(listed.map(({ name }) => name));
  return Object.entries(body?.input ?? {})
    .filter(([written]) => !names.has(written.trim()))
    .map(([written, value]) => {
      const line = body?.lineOf(written) ?? 0;
      const name = fieldName(written, file, line, notes);
      return { name, line, required: undefined, value: { ...guess(value, line), guessed: true } };
    });
}
