/** The keywords that `validate` interprets, beside `properties` and `x-accepted`, by what they hold. */
export const KEYWORDS = {
  values: [
    ...['type', 'const', 'enum', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum'],
    ...['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'required', 'dependentRequired'],
    ...['x-unenforced', 'x-unknown-fields'],
  ],
  schemas: ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'allOf', 'anyOf', 'oneOf'],
} as const satisfies Record<string, readonly string[]>;

/** The keywords that say how the members of an object go together. */
export const RULES: readonly string[] = ['allOf', 'anyOf', 'oneOf', 'not', 'if', 'then', 'else', 'dependentRequired'];
