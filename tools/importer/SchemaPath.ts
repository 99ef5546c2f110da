/** The steps from the root of a model file to a schema: names of properties, and `[]` for the items of a list. */
export type SchemaPath = readonly string[];

/** `input.shots[].length` */
export const pathText = (path: SchemaPath): string => path.join('.').replaceAll('.[]', '[]');
