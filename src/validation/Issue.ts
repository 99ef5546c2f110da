/** One thing that is wrong with an input. */
export interface Issue {
  /** Where: the members and indices that lead there, such as `['input', 'image_urls', 0]`. */
  readonly path: readonly (string | number)[];
  /** The JSON Schema keyword that does not hold, such as `enum` or `maxLength`. */
  readonly keyword: string;
  /** What the keyword asks for: a bound, the allowed values, the missing or unknown name. */
  readonly limit: unknown;
  /** A sentence for people, such as `input.output_format must be one of png, jpeg`. It never quotes the value. */
  readonly message: string;
}

/** Writes a path as in JavaScript: `input.image_urls[0]`. */
export const pathText = (path: Issue['path']): string =>
  path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text ? `${text}.${step}` : step),
    '',
  );
