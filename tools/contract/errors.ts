import { errorsOf } from '../../openapi/errors.mjs';
import { module } from './module.js';

/** `generated/errors.js`: code and message of every error of the API, by the name of its example, `insufficientCredits`. */
export const errorsModule = () =>
  module(
    'errors',
    '{ readonly code: number; readonly msg: string }',
    errorsOf().map(({ example, code, msg }) => [example, { code, msg }]),
  );
