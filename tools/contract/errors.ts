import { errorsOf } from '../../openapi/errors.mjs';
import { DERIVED, module } from './module.js';

/** `generated/errors.js`: code and message of every error of the API, by the name of its example, `insufficientCredits`. */
export const errorsModule = (): string =>
  module(
    'errors',
    errorsOf().map(({ example, code, msg }) => [example, { code, msg }]),
  );

/** The types of `generated/errors.js`. */
export const errorsTypes = `${DERIVED}export declare const errors: Readonly<
  Record<string, { readonly code: number; readonly msg: string }>
>;
`;
