/** A schema of the bundle, as far as the docs read it. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: unknown;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly examples?: readonly unknown[];
  readonly externalDocs?: { readonly description?: string; readonly url: string };
  readonly [keyword: string]: unknown;
}

/** What an operation answers or sends, as far as the docs read it. */
export interface Content {
  readonly 'application/json': {
    readonly schema: Schema;
    readonly example?: unknown;
    readonly examples?: Readonly<Record<string, unknown>>;
  };
}

/** An operation of the bundle, as far as the docs read it. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly requestBody?: { readonly required: boolean; readonly description: string; readonly content: Content };
  readonly responses: Readonly<Record<string, unknown>>;
  readonly [member: string]: unknown;
}

/** The bundle, as far as the docs read it: `generated/openapi.yaml`. */
export interface Bundle {
  readonly info: {
    readonly title: string;
    readonly version: string;
    readonly summary: string;
    readonly description?: string;
  };
  readonly servers: readonly { readonly url: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, { readonly description: string; readonly content: Content }>>;
    readonly [kind: string]: Readonly<Record<string, unknown>>;
  };
  readonly [member: string]: unknown;
}

/** Path of createTask, where every model lives. */
export const CREATE_TASK = '/api/v1/jobs/createTask';

/** The operation createTask. @throws Error if the bundle has none that takes a body. */
export function createTaskOf({ paths }: Bundle): Operation & Required<Pick<Operation, 'requestBody'>> {
  const operation = paths[CREATE_TASK]?.post;
  if (operation?.requestBody === undefined) throw new Error(`The bundle has no POST ${CREATE_TASK} with a body`);
  return { ...operation, requestBody: operation.requestBody };
}

/** The last part of a `$ref`: the name of the component. */
export const nameOf = ($ref: string): string => $ref.slice($ref.lastIndexOf('/') + 1);

/** The schema itself, where there is a `$ref`. @throws Error if the bundle does not have it. */
export function resolve({ components }: Bundle, schema: Schema | undefined): Schema {
  const found = schema?.$ref === undefined ? schema : components.schemas[nameOf(schema.$ref)];
  if (found === undefined) throw new Error(`The bundle has no schema ${schema?.$ref ?? '(none)'}`);
  return found;
}
