/** How the text of an option, an argument or an environment variable becomes a value. */
export interface Kind<T> {
  /** What stands for the value in the help, without its brackets: `port` is shown as `<port>`. */
  readonly placeholder: string;
  /** What is right, as the end of a message: `be a whole number from 0 to 65535`. */
  readonly must: string;
  /** All values there are, if they can be listed. */
  readonly choices?: readonly string[];
  /** Values to complete the text with, and a word on each; where there are `choices`, these are it. */
  suggest?(): Promise<readonly (readonly [value: string, summary: string])[]>;
  /** The value; undefined if the text is not right. */
  parse(text: string): T | undefined;
}

/** Any text that is not empty. */
export const text = (placeholder: string): Kind<string> => ({
  placeholder,
  must: `be <${placeholder}>`,
  parse: (given) => given || undefined,
});

/** A whole number from `min` to `max`; from 0 without them. */
export function wholeNumber({ min = 0, max = Number.MAX_SAFE_INTEGER, placeholder = 'number' } = {}): Kind<number> {
  return {
    placeholder,
    must: `be a whole number from ${min}${max === Number.MAX_SAFE_INTEGER ? '' : ` to ${max}`}`,
    parse(given) {
      const value = /^-?\d+$/.test(given) ? Number(given) : Number.NaN;
      return value >= min && value <= max ? value : undefined;
    },
  };
}

/** A TCP port; 0 lets the system choose one. */
export const port: Kind<number> = wholeNumber({ max: 65_535, placeholder: 'port' });

/** One of a few words. */
export const choice = <const T extends string>(...choices: readonly T[]): Kind<T> => ({
  placeholder: choices.join('|'),
  must: `be ${choices.join(' or ')}`,
  choices,
  parse: (given) => choices.find((each) => each === given),
});

/** An http or https URL that holds no password. */
export const url: Kind<string> = {
  placeholder: 'url',
  must: 'be an http or https URL without a password',
  parse(given) {
    const parsed = URL.canParse(given) ? new URL(given) : undefined;
    return parsed && /^https?:$/.test(parsed.protocol) && parsed.username + parsed.password === '' ? given : undefined;
  },
};

/** A day such as 2026-08-19. */
export const day: Kind<string> = {
  placeholder: 'day',
  must: 'be a day such as 2026-08-19',
  // Date.parse takes February 31 for a day in March.
  parse: (given) => (new Date(Date.parse(given) || 0).toISOString().slice(0, 10) === given ? given : undefined),
};
