/** Validates inputs before they are sent. */
export type { Issue } from './Issue.js';
export type { ModelValidator, StandardSchema } from './modelValidator.js';
export { type StandardSchemaOptions, standardSchema } from './standardSchema.js';
export { strict } from './strict.js';
export { validateInput } from './validateInput.js';
