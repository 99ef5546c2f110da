import { DERIVED, module } from './module.js';

/** What is read of the bundle: the examples that responses share, all of them envelopes. */
export interface Examples {
  readonly components: {
    readonly examples: Readonly<Record<string, { readonly value: { readonly code: number; readonly msg: string } }>>;
  };
}

/** `generated/errors.js`: code and message of every documented error, by the name of its example, `insufficientCredits`. */
export function errorsModule({ components }: Examples): string {
  const errors = Object.entries(components.examples).filter(([, { value }]) => value.code !== 200);
  return module(
    'errors',
    errors.map(([name, { value }]) => [name, { code: value.code, msg: value.msg }]),
  );
}

/** The types of `generated/errors.js`. */
export const errorsTypes = `${DERIVED}export declare const errors: Readonly<
  Record<string, { readonly code: number; readonly msg: string }>
>;
`;
