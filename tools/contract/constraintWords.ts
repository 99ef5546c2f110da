import type { Schema } from '../../src/validation/Schema.js';
import { optionWords } from './optionWords.js';

/**
 * What the keywords of a value demand, in sentences: `At most 8 items. Each: 1 to 5,000 characters.` Empty if there is
 * nothing to say. Patterns, formats and constants have no words; members of objects have their own.
 */
export function constraintWords(schema: Schema): string {
  const own = ownWords(schema);
  return [own && `${own.charAt(0).toUpperCase()}${own.slice(1)}.`, ...itemWords(schema, 'Each')].join(' ').trim();
}

function itemWords({ items }: Schema, name: string): string[] {
  if (items === undefined) return [];
  const own = ownWords(items);
  return [...(own === '' ? [] : [`${name}: ${own}.`]), ...itemWords(items, `${name} of these`)];
}

function ownWords(schema: Schema): string {
  // Options say more than the bounds around them.
  if (schema.enum !== undefined) return optionWords(schema.enum);
  const { minLength, maxLength, minItems, maxItems } = schema;
  const all = [
    sizeWords(minLength, maxLength, 'character'),
    sizeWords(minItems, maxItems, 'item'),
    numberWords(schema),
  ];
  return all.filter((words) => words !== '').join('; ');
}

function sizeWords(least: number | undefined, most: number | undefined, noun: string): string {
  const count = (size: number) => `${amount(size)} ${noun}${size === 1 ? '' : 's'}`;
  if (most === undefined && least === 1) return 'not empty';
  if (most === undefined) return least ? `at least ${count(least)}` : '';
  if (least === most) return `exactly ${count(most)}`;
  if (least === 0) return `at most ${count(most)}; may be empty`;
  return least === undefined ? `at most ${count(most)}` : `${amount(least)} to ${count(most)}`;
}

function numberWords({ multipleOf, ...bounds }: Schema): string {
  const range = rangeWords(bounds);
  if (multipleOf === undefined) return range;
  const kind = multipleOf === 1 ? 'a whole number' : `a multiple of ${amount(multipleOf)}`;
  return `${kind}${range.startsWith('from') || range === '' ? '' : ','} ${range}`.trim();
}

function rangeWords({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): string {
  if (minimum !== undefined && minimum === maximum) return `exactly ${amount(minimum)}`;
  if (minimum !== undefined && maximum !== undefined) return `from ${amount(minimum)} to ${amount(maximum)}`;
  const bounds = [
    minimum !== undefined && `at least ${amount(minimum)}`,
    exclusiveMinimum !== undefined && `more than ${amount(exclusiveMinimum)}`,
    maximum !== undefined && `at most ${amount(maximum)}`,
    exclusiveMaximum !== undefined && `less than ${amount(exclusiveMaximum)}`,
  ];
  return bounds.filter((bound) => bound !== false).join(' and ');
}

const { format: amount } = new Intl.NumberFormat('en', { maximumFractionDigits: 20 });
