import { type Bundle, CREATE_TASK, createTaskOf, nameOf, resolve, type Schema } from './Bundle.js';
import { type DocsModel, readModels } from './DocsModel.js';
import { samplesOf } from './samples.js';
import { shortDescription } from './shortDescription.js';

/** A page that shows the table of models, seen from the reference. */
export const LANDING = 'index.html';

const WAYS = `[All models in one table](${LANDING}) · [openapi.yaml](openapi.yaml) · [openapi.json](openapi.json)`;

/**
 * The bundle as the docs show it: each model is an operation of its own, grouped by vendor, and createTask takes any model.
 * It is for reading only: the path of a model has a fragment, which no request carries.
 */
export async function docsView(bundle: Bundle) {
  const models = readModels(bundle);
  const vendors = [...new Set(models.map(({ vendor }) => vendor))];
  const entries = await Promise.all(
    models.map(async (model) => [`${CREATE_TASK}#${model.id}`, { post: await entry(bundle, model) }] as const),
  );
  const { [CREATE_TASK]: createTask, ...others } = bundle.paths;
  const { CreateTaskRequest: _, ...schemas } = bundle.components.schemas;
  return {
    ...bundle,
    info: { ...bundle.info, description: `${WAYS}\n\n${bundle.info.description ?? ''}` },
    tags: [
      ...bundle.tags,
      ...vendors.map((name) => ({ name, description: vendorText(models.filter(({ vendor }) => vendor === name)) })),
    ],
    'x-tagGroups': [
      { name: 'API', tags: bundle.tags.map(({ name }) => name) },
      { name: 'Models', tags: vendors },
    ],
    paths: {
      [CREATE_TASK]: { ...createTask, post: anyModel(bundle, models.length) },
      ...others,
      ...Object.fromEntries(entries),
    },
    components: { ...bundle.components, schemas: withRules(schemas, models) },
  };
}

const vendorText = (models: readonly DocsModel[]): string =>
  [
    `${models.length} ${models.length === 1 ? 'model' : 'models'}:\n`,
    ...models.map(({ id, title, anchor }) => `- [${title}](${anchor}), \`${id}\``),
  ].join('\n');

/** The entry of one model. What all have in common, errors and the callback, is told once, at createTask. */
async function entry(bundle: Bundle, model: DocsModel) {
  const { responses, requestBody } = createTaskOf(bundle);
  // Each response of the contract is a component of its own.
  const { $ref = '' } = responses['200'] as { $ref?: string };
  const accepted = bundle.components.responses[nameOf($ref)];
  if (accepted === undefined) throw new Error(`createTask has no response 200 among the components`);
  const { schema, examples } = accepted.content['application/json'];
  const { externalDocs } = model.variant;
  const takes = model.takes.length === 0 ? '' : `; takes ${model.takes.join(', ')}`;
  return {
    operationId: model.id,
    summary: model.title,
    description: [
      `\`${model.id}\` by ${model.vendor}. Makes ${model.makes}${takes}.`,
      model.description,
      `All else is the same for every model: [Create a task](#/tasks/createtask).`,
    ].join('\n\n'),
    ...(externalDocs !== undefined && { externalDocs }),
    tags: [model.vendor],
    requestBody: {
      required: requestBody.required,
      content: {
        'application/json': { schema: { $ref: `#/components/schemas/${model.component}` }, example: model.example },
      },
    },
    responses: {
      200: {
        description: accepted.description,
        content: { 'application/json': { schema, examples: { success: examples?.success } } },
      },
    },
    'x-codeSamples': await samplesOf(model, bundle.servers[0]?.url ?? ''),
  };
}

/** createTask for whatever model: what all variants have in common, instead of a choice of all of them. */
function anyModel(bundle: Bundle, count: number) {
  const createTask = createTaskOf(bundle);
  const { schema, examples } = createTask.requestBody.content['application/json'];
  const [first] = Object.entries(examples ?? {});
  return {
    ...createTask,
    description: `${createTask.description}\n\n[All ${count} models](${LANDING}), each with its input and samples.`,
    requestBody: {
      ...createTask.requestBody,
      content: {
        'application/json': {
          schema: {
            description: resolve(bundle, schema).description,
            type: 'object',
            required: ['model', 'input'],
            properties: {
              model: { description: 'The model id.', type: 'string' },
              callBackUrl: { $ref: '#/components/schemas/CallBackUrl' },
              input: { description: 'What the model is given; see the entry of the model.', type: 'object' },
            },
            additionalProperties: false,
          },
          examples: Object.fromEntries(first === undefined ? [] : [first]),
        },
      },
    },
  };
}

/** What Redoc cannot show: the descriptions say it in words. Its search does not find the fields of a schema that has them. */
const UNSHOWN = ['allOf', 'not', 'if', 'then', 'else', 'dependentRequired'];

/** The alternatives of a rule have names here, because Redoc shows them as tabs, and "object (2)" tells nothing. */
function withRules(schemas: Readonly<Record<string, Schema>>, models: readonly DocsModel[]) {
  const named = models.map(({ component, variant }) => [component, name(variant) as Schema] as const);
  return { ...schemas, ...Object.fromEntries(named) };
}

function name(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(name);
  if (typeof node !== 'object' || node === null) return node;
  const shown = Object.entries(node).filter(([key]) => !('properties' in node && UNSHOWN.includes(key)));
  return Object.fromEntries(
    shown.map(([key, value]) => [
      key,
      (key === 'anyOf' || key === 'oneOf') && Array.isArray(value)
        ? value.map(titled)
        : key === 'examples'
          ? value
          : key === 'description' && typeof value === 'string'
            ? shortDescription({ ...node, description: value })
            : name(value),
    ]),
  );
}

const titled = (branch: Schema): Schema =>
  branch.required === undefined || branch.title !== undefined
    ? branch
    : { title: `with ${branch.required.join(' and ')}`, ...branch };
