/** Validates inputs before they are sent. */
export type { Issue } from './Issue.js';
export { type StandardSchema, standardSchema } from './standardSchema.js';
export { validateInput } from './validateInput.js';
