import { classes } from './codes.js';
import { KieError, type KieErrorDetails } from './KieError.js';

/** Makes the error of a code: an instance of its class, or a plain `KieError` for a code without one. `details.code` replaces the code that it tells. */
export function errorOfCode(code: number, message: string, details: KieErrorDetails): KieError {
  const Class = classes[code] ?? KieError;
  return new Class(message, { code, ...details });
}
