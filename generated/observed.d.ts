// Derived from openapi/ by `npm run generate`. Do not edit.
export declare const observed: Readonly<Record<string, { readonly last: string; readonly seconds?: number; readonly state?: 'generating'; readonly files?: number; readonly format?: 'jpg'; readonly form?: 'layers' | 'placedLayers' | 'segments' | 'lyrics'; readonly numbers?: readonly string[] }>>;
