import { ContractError } from './ContractError.js';
import { type Bundle, variantNames } from './schemas.js';
import type { Variant } from './Variant.js';

/** What is said for people and for the docs; validation does without. */
const ANNOTATIONS = /^(title|description|deprecated|externalDocs|default|examples|x-.*)$/;

/** The keywords that src/validation/validate.ts interprets, by what they hold. */
const VALUES = [
  ...['type', 'const', 'enum', 'format', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'exclusiveMinimum'],
  ...['exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'required', 'dependentRequired'],
];
const SCHEMAS = ['items', 'additionalProperties', 'not', 'if', 'then', 'else', 'allOf', 'anyOf', 'oneOf'];

/**
 * `generated/variants.js`: every variant by model id, reduced to what validation needs, with each `$ref` resolved.
 *
 * @throws ContractError naming each file with a keyword that validation would overlook.
 */
export function variantsModule(bundle: Bundle, files: readonly Variant[]): string {
  const names = variantNames(bundle);
  const problems: string[] = [];
  const lines = files.map(({ id, file }) => {
    const variant = reduce(bundle, { $ref: `#/components/schemas/${names.get(id)}` }, (keyword) =>
      problems.push(`${file}: validation does not know the keyword ${keyword}; teach it in src/validation/validate.ts`),
    );
    return `  ${JSON.stringify(id)}: ${JSON.stringify(variant)},\n`;
  });
  if (problems.length > 0) throw new ContractError(problems);
  return `// Derived from openapi/ by \`npm run generate\`. Do not edit.\nexport const variants = {\n${lines.join('')}};\n`;
}

/** The types of `generated/variants.js`. */
export const variantsTypes = `// Derived from openapi/ by \`npm run generate\`. Do not edit.
export declare const variants: Readonly<Record<string, { readonly properties: { readonly input: object } }>>;
`;

function reduce(bundle: Bundle, schema: unknown, onUnknown: (keyword: string) => void): unknown {
  if (Array.isArray(schema)) return schema.map((part) => reduce(bundle, part, onUnknown));
  if (typeof schema !== 'object' || schema === null) return schema;
  const reduced: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword === '$ref') return reduce(bundle, bundle.components.schemas[value.split('/').at(-1)], onUnknown);
    if (ANNOTATIONS.test(keyword)) continue;
    const compared = keyword === 'const' || keyword === 'enum' ? [value].flat() : [];
    if (compared.some((each) => typeof each === 'object' && each !== null))
      onUnknown(`${keyword} with an object in it`);
    if (VALUES.includes(keyword)) reduced[keyword] = value;
    else if (SCHEMAS.includes(keyword)) reduced[keyword] = reduce(bundle, value, onUnknown);
    else if (keyword === 'properties') {
      const entries = Object.entries(value).map(([name, property]) => [name, reduce(bundle, property, onUnknown)]);
      reduced.properties = Object.fromEntries(entries);
    } else onUnknown(keyword);
  }
  return reduced;
}
