/** A line of form text that is not blank. */
export interface FormTextLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** With the blanks around it. */
  readonly raw: string;
}

/** The lines that are not blank. */
export const formTextLines = (lines: readonly string[]): FormTextLine[] =>
  lines.map((raw, index) => ({ number: index + 1, text: raw.trim(), raw })).filter(({ text }) => text !== '');

/** A line that begins like a limit, and would be lost if it were read as a sentence. */
export const LIMIT = /^(Min|Max|Step|Default|Pattern|Format|Length|Minimum|Maximum|Accepted types)( \w+){0,2}:/i;
