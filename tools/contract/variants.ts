import { KEYWORDS } from '../../src/validation/keywords.js';
import { schemaProblems } from '../../src/validation/schemaProblems.js';
import { ContractError } from './ContractError.js';
import { module } from './module.js';
import type { Bundle } from './PublishedBundle.js';
import type { Variant } from './Variant.js';
import { variantNames } from './variantNames.js';

/** What is said for people and for the docs; validation does without. */
const ANNOTATIONS =
  /^(title|description|deprecated|externalDocs|default|examples|x-(?!accepted$|unenforced$|unknown-fields$).*)$/;

/**
 * `generated/variants.js`: every variant by model id, reduced to what validation needs, with each `$ref` resolved.
 *
 * @throws ContractError naming each file with a keyword that validation would overlook.
 */
export function variantsModule(bundle: Bundle, files: readonly Variant[]) {
  const names = variantNames(bundle);
  const entries = files.map(({ id }) => [id, reduce(bundle, bundle.components.schemas[names.get(id) ?? ''])] as const);
  const problems = entries.flatMap(([, variant], index) => schemaProblems(variant, `${files[index]?.file}: schema`));
  if (problems.length > 0) throw new ContractError(problems);
  return module('variants', '{ readonly properties: { readonly input: object } }', entries);
}

const schemas: readonly string[] = KEYWORDS.schemas;

/** What JSON Schema takes for granted. */
const isOpen = (keyword: string, value: unknown): boolean => keyword === 'additionalProperties' && value === true;

function reduce(bundle: Bundle, schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map((part) => reduce(bundle, part));
  if (typeof schema !== 'object' || schema === null) return schema;
  if ('$ref' in schema) return reduce(bundle, bundle.components.schemas[`${schema.$ref}`.split('/').at(-1) ?? '']);
  const kept = Object.entries(schema).filter(
    ([keyword, value]) => !ANNOTATIONS.test(keyword) && !isOpen(keyword, value),
  );
  return Object.fromEntries(
    kept.map(([keyword, value]) => {
      if (schemas.includes(keyword)) return [keyword, reduce(bundle, value)];
      if (keyword === 'x-accepted') return [keyword, { ...value, schema: reduce(bundle, value.schema) }];
      if (keyword !== 'properties') return [keyword, value];
      const properties = Object.entries(value).map(([name, property]) => [name, reduce(bundle, property)]);
      return [keyword, Object.fromEntries(properties)];
    }),
  );
}
