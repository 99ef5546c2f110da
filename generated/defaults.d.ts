// Derived from openapi/ by `npm run generate`. Do not edit.
export declare const defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
