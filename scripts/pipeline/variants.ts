import { KEYWORDS } from '../../src/validation/keywords.js';
import { ContractError } from './ContractError.js';
import { DERIVED, module } from './module.js';
import { type Bundle, variantNames } from './schemas.js';
import type { Variant } from './Variant.js';

/** What is said for people and for the docs; validation does without. */
const ANNOTATIONS = /^(title|description|deprecated|externalDocs|default|examples|x-.*)$/;

/**
 * `generated/variants.js`: every variant by model id, reduced to what validation needs, with each `$ref` resolved.
 *
 * @throws ContractError naming each file with a keyword that validation would overlook.
 */
export function variantsModule(bundle: Bundle, files: readonly Variant[]): string {
  const names = variantNames(bundle);
  const problems: string[] = [];
  const entries = files.map(({ id, file }) => {
    const variant = reduce(bundle, { $ref: `#/components/schemas/${names.get(id)}` }, (keyword) =>
      problems.push(`${file}: validation does not know the keyword ${keyword}; teach it in src/validation/validate.ts`),
    );
    return [id, variant] as const;
  });
  if (problems.length > 0) throw new ContractError(problems);
  return module('variants', entries);
}

/** The types of `generated/variants.js`. */
export const variantsTypes = `${DERIVED}export declare const variants: Readonly<Record<string, { readonly properties: { readonly input: object } }>>;
`;

const { values, schemas }: Readonly<Record<keyof typeof KEYWORDS, readonly string[]>> = KEYWORDS;

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
    if (values.includes(keyword)) reduced[keyword] = value;
    else if (schemas.includes(keyword)) reduced[keyword] = reduce(bundle, value, onUnknown);
    else if (keyword === 'properties') {
      const entries = Object.entries(value).map(([name, property]) => [name, reduce(bundle, property, onUnknown)]);
      reduced.properties = Object.fromEntries(entries);
    } else onUnknown(keyword);
  }
  return reduced;
}
