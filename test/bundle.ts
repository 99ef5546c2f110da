import { inject } from 'vitest';
import type { Bundle } from '../tools/contract/PublishedBundle.js';
import { compileSchemas } from '../tools/contract/schemas.js';
import { variantNames } from '../tools/contract/variantNames.js';
import type { Schema } from './mutations.js';

/** An operation, as far as the tests read it. */
export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly $ref: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: { readonly $ref: string } }>> };
  readonly responses: Readonly<Record<string, { readonly $ref: string }>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly schema: { readonly type?: string };
  readonly example: unknown;
}

interface JsonContent {
  readonly schema: { readonly oneOf?: readonly { readonly $ref: string }[]; readonly $ref?: string };
  readonly examples: Readonly<Record<string, { readonly $ref?: string; readonly value?: unknown }>>;
}

interface Document {
  readonly info: { readonly description: string };
  readonly paths: Readonly<Record<string, { readonly get?: Operation; readonly post?: Operation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly examples: Readonly<Record<string, object>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, { readonly content: { readonly 'application/json': JsonContent } }>>;
  };
}

/** The published bundle, as its users read it. */
export const bundle: Document = JSON.parse(inject('bundle'));

/** The same, as the tools read it. */
export const contract: Bundle = JSON.parse(inject('bundle'));

const validatorAt = compileSchemas(contract);

/** The validator of a component, by its name. */
export const validatorOf = (component: string) => validatorAt(`/components/schemas/${component}`);

const schema = (ref: string): Schema => {
  const found = bundle.components.schemas[ref.replace('#/components/schemas/', '')];
  if (found === undefined) throw new Error(`${ref} is not in the bundle`);
  return found;
};

/** Every model of the catalogue, with its variant and the first example of it. */
export const models = Array.from(variantNames(bundle), ([id, component]) => {
  const variant = resolve(schema(component));
  const [example] = variant.examples as [{ model: string; input: Record<string, unknown> }];
  return { id, component, variant, example };
});

/** Puts every referenced schema in the place of its `$ref`. */
function resolve(node: Schema): Schema {
  if (Array.isArray(node)) return node.map(resolve) as unknown as Schema;
  if (typeof node !== 'object' || node === null) return node;
  if (typeof node.$ref === 'string') return resolve(schema(node.$ref));
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, resolve(value as Schema)]));
}

/** The last part of a `$ref`: the name of the component. */
export const nameOf = ($ref: string): string => $ref.slice($ref.lastIndexOf('/') + 1);

/** Every operation, with the codes it documents and the name of the response of each. */
export const operations = Object.entries(bundle.paths).flatMap(([path, { get, post }]) =>
  Object.entries({ get, post }).flatMap(([method, operation]) => {
    if (operation === undefined) return [];
    const { operationId, responses } = operation;
    const errors = Object.entries(responses)
      .filter(([code]) => code !== '200')
      .map(([code, { $ref }]) => ({ code: Number(code), name: nameOf($ref) }));
    return [{ operationId, method, path, operation, errors }];
  }),
);
