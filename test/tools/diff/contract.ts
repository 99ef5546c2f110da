/** A schema, read only. */
type Schema = Readonly<Record<string, unknown>>;

/** What a contract of these tests is made of. */
export interface Parts {
  readonly version?: string;
  /** The input schema of each model, by its id. */
  readonly inputs?: Readonly<Record<string, Schema>>;
  /** An input that each model has as its example. */
  readonly example?: Schema;
  /** The answer of one GET each, by its operationId. */
  readonly answers?: Readonly<Record<string, Schema>>;
  /** More members of such a GET. */
  readonly operations?: Readonly<Record<string, Schema>>;
  /** The one operation of each callback of createTask, by the callback's name. */
  readonly callbacks?: Readonly<Record<string, Schema>>;
  readonly schemas?: Readonly<Record<string, Schema>>;
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const ok = (schema?: Schema) => ({
  200: { description: 'It went well.', ...(schema && { content: { 'application/json': { schema } } }) },
});

/** The component of a model. */
export const nameOf = (id: string): string => `Type ${id}`.replaceAll(/[^A-Za-z0-9]/g, '');

/** A small contract in the form that the bundler gives the real one. */
export function contract({
  version = '1.2.3',
  inputs = {},
  example,
  answers = {},
  operations = {},
  callbacks = {},
  schemas,
}: Parts) {
  const ids = Object.keys(inputs);
  const variants = Object.entries(inputs).map(([id, input]) => {
    const properties = { model: { type: 'string', const: id }, callBackUrl: ref('CallBackUrl'), input };
    const variant = { title: nameOf(id), type: 'object', required: ['model'], properties, additionalProperties: false };
    const examples = example && { examples: [{ model: id, input: example }] };
    return [nameOf(id), { ...variant, ...examples }] as const;
  });
  const received = Object.entries(callbacks).map(([name, post]) => [name, { '{$request.body#/url}': { post } }]);
  const refs = Object.keys(callbacks).map((name) => [name, { $ref: `#/components/callbacks/${name}` }]);
  const createTask = {
    operationId: 'createTask',
    requestBody: { content: { 'application/json': { schema: ref('CreateTaskRequest') } } },
    responses: ok(),
    callbacks: Object.fromEntries(refs),
  };
  const names = new Set([...Object.keys(answers), ...Object.keys(operations)]);
  const queries = Array.from(names, (operationId) => [
    `/${operationId}`,
    { get: { operationId, responses: ok(answers[operationId]), ...operations[operationId] } },
  ]);
  return {
    openapi: '3.1.0',
    info: { title: 'Paper boats', version },
    paths: { '/api/v1/jobs/createTask': { post: createTask }, ...Object.fromEntries(queries) },
    components: {
      callbacks: Object.fromEntries(received),
      schemas: {
        CallBackUrl: { type: 'string' },
        ...Object.fromEntries(variants),
        CreateTaskRequest: {
          oneOf: ids.map((id) => ref(nameOf(id))),
          discriminator: {
            propertyName: 'model',
            mapping: Object.fromEntries(ids.map((id) => [id, ref(nameOf(id)).$ref])),
          },
        },
        ...schemas,
      },
    },
  };
}

/** A closed object of these properties. */
export const closed = (properties: Readonly<Record<string, unknown>>, more: Schema = {}): Schema => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...more,
});

/** An open object of these properties, as answers are. */
export const open = (properties: Readonly<Record<string, unknown>>, more: Schema = {}): Schema => ({
  type: 'object',
  properties,
  ...more,
});

export const text = { type: 'string' };
