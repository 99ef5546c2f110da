import { module } from './module.js';
import { MEDIA, RESULTS, type Variant } from './Variant.js';

const oneOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(' | ');
const ENTRY = `{ readonly title: string; readonly media: ${oneOf(MEDIA)}; readonly result: ${oneOf(RESULTS)} }`;

/** `generated/catalogue.js`: title, media and result of every model, by model id. */
export const catalogueModule = (variants: readonly Variant[]) =>
  module(
    'catalogue',
    ENTRY,
    variants.map(({ id, title, media, result }) => [id, { title, media, result }]),
  );
