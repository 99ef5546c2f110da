import { DERIVED, module } from './module.js';
import { MEDIA, RESULTS, type Variant } from './Variant.js';

/** `generated/catalogue.js`: title, media and result of every model, by model id. */
export const catalogueModule = (variants: readonly Variant[]): string =>
  module(
    'catalogue',
    variants.map(({ id, title, media, result }) => [id, { title, media, result }]),
  );

const anyOf = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(' | ');

/** The types of `generated/catalogue.js`. */
export const catalogueTypes = `${DERIVED}export interface CatalogueEntry {
  readonly title: string;
  readonly media: ${anyOf(MEDIA)};
  readonly result: ${anyOf(RESULTS)};
}
export declare const catalogue: Readonly<Record<string, CatalogueEntry>>;
`;
