import { errorsOf } from '../../openapi/errors.mjs';
import { DERIVED } from './module.js';

/** `src/client/errors/codes.ts`: a class for every error of the API, named and described as its response. */
export function errorClasses(): string {
  const errors = errorsOf().map(({ name, ...error }) => ({ ...error, name: `${name.replace(/Error$/, '')}Error` }));
  const declared = errors.map(({ name, code, description }) => [
    `/** ${code}: ${description} */`,
    `export class ${name} extends KieError {\n  override readonly name = '${name}';\n}\n`,
  ]);
  return [
    `${DERIVED}import { KieError } from './KieError.js';\n`,
    ...declared.flat(),
    '/** The class of each code. */',
    'export const classes: Readonly<Record<number, typeof KieError>> = {',
    ...errors.map(({ name, code }) => `  ${code}: ${name},`),
    '};\n',
  ].join('\n');
}
