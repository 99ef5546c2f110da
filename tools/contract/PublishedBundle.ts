import type { Schema as Judged } from '../../src/validation/Schema.js';

/** A schema of the bundle: what validation reads of it, and what it says to people. */
export interface Schema extends Judged {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly externalDocs?: { readonly description?: string; readonly url: string };
  readonly [extension: `x-${string}`]: unknown;
}

/** The JSON that an operation takes or answers. */
export interface Content {
  readonly 'application/json': {
    readonly schema: Schema;
    readonly example?: unknown;
    readonly examples?: Readonly<Record<string, unknown>>;
  };
}

/** An operation, as far as the tools read it. */
export interface Operation {
  readonly operationId: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly requestBody?: { readonly required: boolean; readonly description: string; readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly $ref?: string }>>;
  readonly [member: string]: unknown;
}

/** The operations of one path. */
export interface PathItem {
  readonly servers?: readonly { readonly url: string }[];
  readonly get?: Operation;
  readonly post?: Operation;
}

/** The bundle, as far as the tools read it: `generated/openapi.yaml`. */
export interface Bundle {
  readonly info: Readonly<Record<'title' | 'version' | 'summary', string>> & { readonly description?: string };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, { readonly description: string; readonly content: Content }>>;
    readonly [kind: string]: Readonly<Record<string, unknown>>;
  };
  readonly [member: string]: unknown;
}

/** Path of createTask, which takes every model. */
export const CREATE_TASK = '/api/v1/jobs/createTask';

/** The operation createTask. @throws Error if the bundle has none that takes a body. */
export function createTaskOf({ paths }: Bundle): Operation & Required<Pick<Operation, 'requestBody'>> {
  const operation = paths[CREATE_TASK]?.post;
  if (operation?.requestBody === undefined) throw new Error(`The bundle has no POST ${CREATE_TASK} with a body`);
  return { ...operation, requestBody: operation.requestBody };
}

/** A schema or, where it is a `$ref`, what that refers to. @throws Error if the bundle does not have it. */
export const resolve = ({ components }: Bundle, schema: Schema): Schema =>
  schema.$ref === undefined ? schema : componentOf(components.schemas, schema.$ref);

/** The component that a `$ref` refers to. @throws Error if it is not among `components`. */
export function componentOf<T>(components: Readonly<Record<string, T>>, $ref: string): T {
  const found = components[$ref.slice($ref.lastIndexOf('/') + 1)];
  if (found === undefined) throw new Error(`The bundle has no ${$ref}`);
  return found;
}
