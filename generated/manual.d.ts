// Derived from openapi/ by `npm run generate`. Do not edit.
export declare const manual: Readonly<Record<string, { readonly description: string; readonly page: string; readonly documented: string; readonly fields: Readonly<Record<string, string>>; readonly example: Readonly<Record<string, unknown>> }>>;
