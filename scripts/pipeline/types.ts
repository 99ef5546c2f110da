import openapiTS, { astToString, type OpenAPI3, type SchemaObject, tsUnion } from 'openapi-typescript';
import ts from 'typescript';

/**
 * `generated/schema.d.ts`: the types of openapi-typescript, then `ModelInputs`, the lookup from a model id to its input.
 * A call typed through the lookup is checked against one variant, not against the union of all.
 */
export async function types(openapi: OpenAPI3, variantNames: ReadonlyMap<string, string>): Promise<string> {
  const ast = await openapiTS(openapi, {
    // A default is what the vendor fills in; the caller may still leave the field out.
    defaultNonNullable: false,
    transform: openSet,
  });
  return [
    '// Derived from openapi/ by `npm run generate`. Do not edit.',
    astToString(ast),
    '/** The input of each model, by model id. */',
    'export interface ModelInputs {',
    ...Array.from(variantNames, ([id, component]) => `    "${id}": components["schemas"]["${component}"]["input"];`),
    '}\n',
  ].join('\n');
}

/**
 * `anyOf: [known values, any value]` says that a set is open. In a plain union the wider type would swallow the known
 * values, and the editor would stop offering them; intersected with `{}` it doesn't.
 */
function openSet({ anyOf }: SchemaObject): ts.TypeNode | undefined {
  const [known, open] = Array.isArray(anyOf) ? anyOf : [];
  if (known === undefined || open === undefined || !('enum' in known) || !('type' in open) || 'enum' in open) return;
  const { factory, SyntaxKind } = ts;
  const literals = (known.enum ?? []).map((value) =>
    factory.createLiteralTypeNode(
      typeof value === 'number' ? factory.createNumericLiteral(value) : factory.createStringLiteral(`${value}`),
    ),
  );
  const wide = factory.createKeywordTypeNode(
    open.type === 'string' ? SyntaxKind.StringKeyword : SyntaxKind.NumberKeyword,
  );
  return tsUnion([...literals, factory.createIntersectionTypeNode([wide, factory.createTypeLiteralNode([])])]);
}
