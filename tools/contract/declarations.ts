import openapiTS, { astToString, type OpenAPI3, type SchemaObject, tsLiteral, tsUnion } from 'openapi-typescript';
import ts from 'typescript';
import { RULES } from '../../src/validation/keywords.js';
import { DERIVED } from './module.js';
import type { Bundle } from './PublishedBundle.js';
import type { Variant } from './Variant.js';
import { variantNames } from './variantNames.js';

/** The component that describes a result with some member. */
const RESULTS = {
  ...{ resultUrls: 'UrlResult', resultObject: 'ObjectResult' },
  ...{ data: 'SongsResult', unknown: 'TaskResult' },
} as const;

/**
 * `generated/schema.d.ts`: the types of openapi-typescript, then `Servers`, which it leaves out, then `ModelInputs` and
 * `ModelResults`, the lookups from a model id to its input and result. A call typed through the lookup is checked against one variant, not against the union of all.
 */
export async function declarations(openapi: OpenAPI3 & Bundle, variants: readonly Variant[]): Promise<string> {
  const names = variantNames(openapi);
  const ast = await openapiTS(withoutRules(openapi, [...names.values()]), {
    // A default is what the vendor fills in; the caller may still leave the field out.
    defaultNonNullable: false,
    transform: (schema) => fileOf(schema) ?? openSet(schema),
  });
  return [
    DERIVED.trimEnd(),
    astToString(ast),
    '/** Where the operations of a path are, if not at the server of the others. */',
    'export interface Servers {',
    ...Object.entries(openapi.paths ?? {}).flatMap(([path, item]) =>
      'servers' in item && item.servers?.[0] ? `    "${path}": "${item.servers[0].url}";` : [],
    ),
    '}',
    '/** The input of each model, by model id. */',
    'export interface ModelInputs {',
    ...variants.map(({ id }) => `    "${id}": components["schemas"]["${names.get(id)}"]["input"];`),
    '}',
    '/** What a succeeded task of each model has, by model id. */',
    'export interface ModelResults {',
    ...variants.map(({ id, result }) => `    "${id}": components["schemas"]["${RESULTS[result]}"];`),
    '}\n',
  ].join('\n');
}

/**
 * The contract without the rules of its variants, which say how the members of an object go together. openapi-typescript makes
 * `unknown` of them, and a union with that swallows the members. Validation keeps to them.
 */
function withoutRules<T extends Bundle>(openapi: T, components: readonly string[]): T {
  const copy = structuredClone(openapi);
  const strip = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return;
    if ('properties' in schema) for (const rule of RULES) Reflect.deleteProperty(schema, rule);
    for (const part of Object.values(schema)) strip(part);
  };
  for (const name of components) strip(copy.components.schemas[name]);
  return copy;
}

/** A file of a multipart form. */
function fileOf(schema: SchemaObject): ts.TypeNode | undefined {
  const isFile = 'contentMediaType' in schema && schema.contentMediaType === 'application/octet-stream';
  return isFile ? ts.factory.createTypeReferenceNode('Blob') : undefined;
}

/**
 * `anyOf: [known values, any value of that type]` says that a set is open. In a plain union the wider type would swallow the
 * known values, and the editor would stop offering them. For texts, `string & {}` keeps both. For numbers the wider type is
 * left out: with it, `code === 200` could not tell the success envelope from the error envelope.
 */
function openSet({ anyOf }: SchemaObject): ts.TypeNode | undefined {
  const [known, open, ...more] = Array.isArray(anyOf) ? anyOf : [];
  if (!known || !open || more.length > 0 || !('enum' in known) || !('type' in open) || 'enum' in open) return;
  const literals = (known.enum ?? []).map((value) => tsLiteral(value));
  if (open.type === 'integer' && literals.length > 0 && known.type === 'integer') return tsUnion(literals);
  if (open.type !== 'string' || known.type !== 'string') return;
  const { factory, SyntaxKind } = ts;
  const anyText = factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
  return tsUnion([...literals, factory.createIntersectionTypeNode([anyText, factory.createTypeLiteralNode([])])]);
}
