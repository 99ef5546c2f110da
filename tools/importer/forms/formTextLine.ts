/** What would be lost if it were taken for a sentence. */
export const LIMIT = /^(Min|Max|Step|Default|Pattern|Format|Length|Minimum|Maximum|Accepted types)( \w+){0,2}:/i;

/** A line of form text that is not blank. */
export interface Line {
  readonly index: number;
  readonly text: string;
}

/** The next line that is not blank. */
export function next(lines: readonly string[], index: number, end = lines.length): Line | undefined {
  for (let at = index + 1; at < end; at += 1) {
    const text = lines[at]?.trim() ?? '';
    if (text !== '') return { index: at, text };
  }
  return undefined;
}
