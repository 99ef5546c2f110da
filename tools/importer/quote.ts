import type { Json } from './Page.js';

/** A value from a page in at most a line, a text in quotes. Control characters are removed, since it is shown on a terminal. */
export const quote = (value: Json): string => {
  const short = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
  const shown = typeof value === 'string' ? JSON.stringify(short(value)) : short(JSON.stringify(value));
  return shown.replaceAll(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '');
};
