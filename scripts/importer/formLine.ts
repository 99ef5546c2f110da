/** A line of form A that is not blank. */
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
