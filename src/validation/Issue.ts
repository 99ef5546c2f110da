/** One thing that is wrong with an input, or not as its page has it. */
export interface Issue {
  /**
   * `error`: it contradicts what is documented. `warning`: it does so as well, but the vendor was seen to accept it, or is not
   * known to refuse it, as with an unknown field.
   */
  readonly severity: 'error' | 'warning';
  /** Where: the members and indices that lead there, such as `['input', 'image_urls', 0]`. */
  readonly path: readonly (string | number)[];
  /** The JSON Schema keyword that does not hold, such as `enum` or `maxLength`. */
  readonly keyword: string;
  /** What the keyword asks for: a bound, the allowed values, the missing or unknown name. */
  readonly limit: unknown;
  /** A sentence for people, such as `input.output_format must be one of png, jpeg`. It never quotes the value. */
  readonly message: string;
}

/** Whether an issue keeps an input from being sent. */
export const isError = ({ severity }: Issue): boolean => severity === 'error';

/** A name as a message shows it. A hostile one may be as long as a body. */
export const stepText = (name: string): string => (name.length > 100 ? `${name.slice(0, 100)}…` : name);

/** Writes a path as in JavaScript: `input.image_urls[0]`. */
export const pathText = (path: Issue['path']): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`;
    return text ? `${text}.${stepText(step)}` : stepText(step);
  }, '');
