import { DERIVED, module } from './module.js';
import type { Variant } from './Variant.js';

/** `generated/catalogue.js`: title, media and result of every model, by model id. */
export const catalogueModule = (variants: readonly Variant[]): string =>
  module(
    'catalogue',
    variants.map(({ id, title, media, result }) => [id, { title, media, result }]),
  );

/** The types of `generated/catalogue.js`. */
export const catalogueTypes = `${DERIVED}export interface CatalogueEntry {
  readonly title: string;
  readonly media: 'image' | 'video' | 'audio';
  readonly result: 'resultUrls' | 'resultObject';
}
export declare const catalogue: Readonly<Record<string, CatalogueEntry>>;
`;
