import type { Place } from '../Place.js';
import { quote } from '../quote.js';
import { type FormTextLine, LIMIT } from './FormTextLine.js';

/**
 * Reads the options at the start of `lines`: value, hyphen and label, each on its line.
 *
 * @returns The options, and how many lines they take.
 */
export function formTextOptions(lines: readonly FormTextLine[], place: Place): { options: string[]; length: number } {
  const options: string[] = [];
  let length = 0;
  while (lines[length + 1]?.text === '-') {
    const [value, , label, after] = lines.slice(length);
    options.push(value?.text ?? '');
    const isClose = value && label?.number === value.number + 2;
    if (isClose && after?.text === '-' && after.number > label.number + 1)
      throw place.on(after.number).error('an option without a value');
    // If the label is missing, its line has the next value, a limit or the next heading.
    const isLabel = label !== undefined && !isEnd(label) && after?.text !== '-';
    length += isLabel ? 3 : 2;
  }
  const rest = lines.slice(length);
  const stray = rest.find(({ text }) => text === '-');
  if (stray) throw place.on(stray.number).error('there are more options after a label of more than one line');
  const [next] = rest;
  if (next && !isEnd(next))
    throw place.on(next.number).error(`${quote(next.text)} is not a value with "-" and a label below it`);
  return { options, length };
}

const isEnd = ({ text }: FormTextLine): boolean => text === 'Example:' || LIMIT.test(text);
