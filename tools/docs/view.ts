import {
  type Bundle,
  CREATE_TASK,
  componentOf,
  createTaskOf,
  type PathItem,
  resolve,
} from '../contract/PublishedBundle.js';
import { anchorOf, type DocsModel, readModels } from './DocsModel.js';
import { priceTable } from './priceOf.js';
import { samplesOf } from './samples.js';
import { shownSchema } from './shownSchema.js';

/** A page that shows the table of models, seen from the reference. */
export const LANDING = 'index.html';

const WAYS = `[All models in one table](${LANDING}) · [openapi.yaml](openapi.yaml) · [openapi.json](openapi.json)`;

/**
 * The bundle as the docs show it: each model is an operation of its own, grouped by maker, and createTask takes any model.
 * It is for people only: the path of a model has a fragment, which no request carries.
 */
export async function docsView(bundle: Bundle) {
  const models = readModels(bundle);
  const makers = [...new Set(models.map(({ maker }) => maker))];
  const ofMaker = (name: string) => ({ name, description: list(models.filter(({ maker }) => maker === name)) });
  const entries = await Promise.all(
    models.map(async (model) => [`${CREATE_TASK}#${model.id}`, { post: await entry(bundle, model) }] as const),
  );
  const { [CREATE_TASK]: createTask, ...others } = bundle.paths;
  const { CreateTaskRequest: _, ...schemas } = bundle.components.schemas;
  const shown = models.map(({ component, variant }) => [component, shownSchema(variant)] as const);
  return {
    ...bundle,
    info: { ...bundle.info, description: `${WAYS}\n\n${bundle.info.description ?? ''}` },
    tags: [...bundle.tags, ...makers.map(ofMaker)],
    'x-tagGroups': [
      { name: 'Operations', tags: bundle.tags.map(({ name }) => name) },
      { name: 'Models by maker', tags: makers },
    ],
    paths: {
      [CREATE_TASK]: { ...createTask, post: anyModel(bundle, models.length) },
      ...Object.fromEntries(Object.entries(others).map(([path, item]) => [path, withHost(item)])),
      ...Object.fromEntries(entries),
    },
    components: { ...bundle.components, schemas: { ...schemas, ...Object.fromEntries(shown) } },
  };
}

const list = (models: readonly DocsModel[]): string =>
  [
    `${models.length} ${models.length === 1 ? 'model' : 'models'}:\n`,
    ...models.map(({ id, title, anchor }) => `- [${title}](${anchor}), \`${id}\``),
  ].join('\n');

/** Redoc shows the server of an operation only on a click, and most readers expect the one of all others. */
function withHost({ servers, ...operations }: PathItem): PathItem {
  const [server] = servers ?? [];
  if (server === undefined) return operations;
  const described = Object.entries(operations).map(([method, operation]) => {
    const description = `${operation.description}\n\nOn a host of its own: \`${server.url}\`.`;
    return [method, { ...operation, description }] as const;
  });
  return { ...Object.fromEntries(described), ...(servers && { servers }) };
}

/** The entry of one model. What all have in common, errors and the callback, is told once, at createTask. */
async function entry(bundle: Bundle, model: DocsModel) {
  const { requestBody, responses, tags, operationId } = createTaskOf(bundle);
  const { description, content } = componentOf(bundle.components.responses, responses['200']?.$ref ?? 'response 200');
  const { schema, examples } = content['application/json'];
  const { externalDocs, description: words = '' } = model.variant;
  const takes = model.takes.length === 0 ? '' : ` Takes: ${model.takes.join(', ')}.`;
  return {
    operationId: model.id,
    summary: model.title,
    description: [
      `\`${model.id}\` by ${model.maker}. Makes: ${model.makes}.${takes}`,
      words,
      priceTable(model.variant),
      `Everything else is the same for every model: [Create a task](${anchorOf(tags[0] ?? '', operationId)}).`,
    ].join('\n\n'),
    ...(externalDocs !== undefined && { externalDocs }),
    tags: [model.maker],
    requestBody: {
      required: requestBody.required,
      content: {
        'application/json': { schema: { $ref: `#/components/schemas/${model.component}` }, example: model.example },
      },
    },
    responses: {
      200: { description, content: { 'application/json': { schema, examples: { success: examples?.success } } } },
    },
    'x-codeSamples': await samplesOf(model, bundle.servers[0]?.url ?? ''),
  };
}

/** createTask for any model: what all variants have in common, instead of a choice of all of them. */
function anyModel(bundle: Bundle, count: number) {
  const createTask = createTaskOf(bundle);
  const { schema, examples } = createTask.requestBody.content['application/json'];
  const anyInput = {
    description: resolve(bundle, schema).description,
    type: 'object',
    required: ['model', 'input'],
    properties: {
      model: { description: 'The model id.', type: 'string' },
      callBackUrl: { $ref: '#/components/schemas/CallBackUrl' },
      input: { description: 'What the model is given; see the entry of the model.', type: 'object' },
    },
    additionalProperties: false,
  };
  const first = Object.fromEntries(Object.entries(examples ?? {}).slice(0, 1));
  return {
    ...createTask,
    description: `${createTask.description}\n\n[All ${count} models](${LANDING}), each with its input and samples.`,
    requestBody: { ...createTask.requestBody, content: { 'application/json': { schema: anyInput, examples: first } } },
  };
}
