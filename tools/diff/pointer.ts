/** Members whose own members are named by the author, not by OpenAPI or JSON Schema. */
const NAMES = new Set(
  'properties patternProperties dependentSchemas dependentRequired mapping schemas responses parameters examples headers callbacks paths content securitySchemes'.split(
    ' ',
  ),
);

/** Each part of a pointer, and whether it is a keyword rather than a name that the author gave. */
export function partsOf(tokens: readonly string[]): { token: string; keyword: boolean }[] {
  let named = false;
  return tokens.map((token) => {
    const keyword = !named;
    named = keyword && NAMES.has(token);
    return { token, keyword };
  });
}

/** The keywords that a pointer passes. A field that is called `not` is none. */
export const keywordsOf = (tokens: readonly string[]): string[] =>
  partsOf(tokens).flatMap(({ token, keyword }) => (keyword ? [token] : []));

/** A pointer into a schema as a person writes it: `input.images[].url`, `input/allOf/0/then.seed`. */
export function fieldOf(tokens: readonly string[]): string {
  const written = partsOf(tokens).map(({ token, keyword }, index) => {
    if (!keyword) return `.${token}`;
    if (token === 'items') return '[]';
    const passed = token === 'properties' && index < tokens.length - 1;
    return passed || token === 'schema' ? '' : `/${token}`;
  });
  return written.join('').replace(/^[./]/, '');
}
