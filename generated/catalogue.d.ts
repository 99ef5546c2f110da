// Derived from openapi/ by `npm run generate`. Do not edit.
export interface CatalogueEntry {
  readonly title: string;
  readonly media: 'image' | 'video' | 'audio';
  readonly result: 'resultUrls' | 'resultObject';
}
export declare const catalogue: Readonly<Record<string, CatalogueEntry>>;
