/**
 * What the description of a field says in place of a keyword, or once more; a sentence about each. Of an optional field of an
 * input, what is added to a description without a default is a restatement too.
 */
export declare function restatements(
  field: { readonly description: string } & Readonly<Record<string, unknown>>,
  isOptionalInput: boolean,
): string[];
/** What the description of a model says once more of its fields. The numbers of its title are part of a name. */
export declare function restatementsOfModel(model: {
  readonly title: string;
  readonly description: string;
  readonly properties: object;
}): string[];
