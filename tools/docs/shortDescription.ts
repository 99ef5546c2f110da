import { defaultWords, type Field } from '../contract/absenceWords.js';
import { constraintWords } from '../contract/constraintWords.js';

/**
 * The description of a field without the words of its limits, options and default, which Redoc shows beside it. The words
 * of items stay, because Redoc folds the items of items away.
 */
export function shortDescription({ description, items: _, ...field }: Field): string {
  const words = [constraintWords(field), field.default === undefined ? '' : defaultWords(field.default)];
  return words.filter((each) => each !== '').reduce((text, each) => text.replace(` ${each}`, ''), description);
}
