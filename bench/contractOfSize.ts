import { variants } from '../generated/variants.js';
import { readBundle } from '../tools/contract/readBundle.js';
import { variantNames } from '../tools/contract/variantNames.js';

/** What is called: always there. */
export const MODEL = 'google/nano-banana';

/** A contract of so many models: those of the catalogue and, beyond it, copies of them under other names. */
export async function contractOfSize(count: number) {
  const openapi = await readBundle();
  const { schemas } = openapi.components;
  const originals = Array.from(variantNames(openapi)).sort(([a], [b]) => Number(b === MODEL) - Number(a === MODEL));
  const all = Array.from({ length: count }, (_, index) => {
    const [id, name] = originals[index % originals.length] ?? ['', ''];
    const copy = Math.floor(index / originals.length);
    return {
      id,
      name,
      newId: copy === 0 ? id : `${id}-copy-${copy}`,
      newName: copy === 0 ? name : `${name}Copy${copy}`,
    };
  });
  const as = (schema: object, model: string) => {
    const { properties } = schema as { properties: Record<string, object> };
    return { ...schema, properties: { ...properties, model: { ...properties.model, const: model } } };
  };
  for (const { id, name, newId, newName } of all) {
    if (id !== newId) schemas[newName] = { ...as(schemas[name], newId), title: newName, examples: [] };
  }
  const mapping = Object.fromEntries(all.map(({ newId, newName }) => [newId, `#/components/schemas/${newName}`]));
  schemas.CreateTaskRequest.oneOf = Object.values(mapping).map(($ref) => ({ $ref }));
  schemas.CreateTaskRequest.discriminator.mapping = mapping;
  const content = openapi.paths['/api/v1/jobs/createTask'].post.requestBody.content['application/json'];
  content.examples = {};
  return {
    openapi,
    variants: Object.fromEntries(all.map(({ id, newId }) => [newId, as(variants[id] ?? {}, newId)])),
  };
}
