// Derived from openapi/ by `npm run generate`. Do not edit.
export declare const uploadErrors: Readonly<Record<string, { readonly code: number; readonly msg: string }>>;
