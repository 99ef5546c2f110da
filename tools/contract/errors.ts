import { errorsOf } from '../../openapi/errors.mjs';
import { module } from './module.js';

/**
 * `generated/errors.js`: code and message of every error of the API, by the name of its example, `insufficientCredits`; and
 * `generated/uploadErrors.js`, the same of the upload host.
 */
export const errorsModules = () => ({
  ...errorsModule('errors', 'ErrorEnvelope'),
  ...errorsModule('uploadErrors', 'UploadErrorEnvelope'),
});

const errorsModule = (name: string, envelope: string) =>
  module(
    name,
    '{ readonly code: number; readonly msg: string }',
    errorsOf(envelope).map(({ example, code, msg }) => [example, { code, msg }]),
  );
