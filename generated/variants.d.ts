// Derived from openapi/ by `npm run generate`. Do not edit.
export declare const variants: Readonly<Record<string, { readonly properties: { readonly input: object } }>>;
