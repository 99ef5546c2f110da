// Derived from openapi/ by `npm run generate`. Do not edit.
export declare const errors: Readonly<Record<string, { readonly code: number; readonly msg: string }>>;
