import type { Variant } from './Variant.js';

/**
 * `generated/models.json`: the request schema of createTask, which is one of all variants, and one named example of each.
 * `openapi/paths/createTask.yaml` refers to it.
 */
export function assemble(variants: readonly Variant[]) {
  const mapping = Object.fromEntries(variants.map(({ id, file }) => [id, `../${file}`]));
  return {
    schema: {
      title: 'CreateTaskRequest',
      description: 'A model, its input and, if wanted, where to send the callback.',
      oneOf: Object.values(mapping).map(($ref) => ({ $ref })),
      // Complete, because openapi-typescript overwrites the `const` of every variant that is not mapped.
      discriminator: { propertyName: 'model', mapping },
    },
    examples: Object.fromEntries(
      variants.map(({ id, file, title }) => [id, { summary: title, externalValue: `../${file}#/examples/0` }]),
    ),
  };
}
