import type { Issue } from './Issue.js';

/**
 * Makes errors of the warnings that a validation gives, so that only what is documented passes: for tests and CI.
 *
 * @example
 * const kie = createKieClient({ validate: strict(validateInput) });
 */
export const strict =
  <Given extends readonly unknown[]>(validate: (...given: Given) => readonly Issue[]) =>
  (...given: Given): Issue[] =>
    validate(...given).map((issue) => ({ ...issue, severity: 'error' }));
