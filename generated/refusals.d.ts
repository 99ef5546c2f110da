// Derived from openapi/ by `npm run generate`. Do not edit.
/** What createTask says when it refuses a body; then no task exists. */
export declare const refusals: RegExp;
