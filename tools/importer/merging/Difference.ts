import type { Json } from '../Page.js';

/** Where a page and the model file disagree. */
export interface Difference {
  /** `input.prompt`, or `input.shots[].length`. */
  readonly path: string;
  readonly kind: string;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  /** The line of the page. */
  readonly line: number;
  /** Whether the file now says what the page says. */
  readonly taken: boolean;
  /** Why it was not taken. */
  readonly why?: string | undefined;
}

/** What happened to a keyword, in words: `limit widened`. */
export function kindOf(keyword: string, before: Json | undefined, after: Json | undefined): string {
  const isLimit = /^(min|max)/.test(keyword);
  const noun = isLimit ? 'limit' : keyword === 'multipleOf' ? 'step' : keyword === 'enum' ? 'options' : keyword;
  if (before === undefined) return `${noun} added`;
  if (after === undefined) return `${noun} gone`;
  if (!isLimit || typeof before !== 'number' || typeof after !== 'number') return `${noun} changed`;
  return after > before === keyword.startsWith('max') ? `${noun} widened` : `${noun} narrowed`;
}
