import { readFile } from 'node:fs/promises';
import { variants } from '../generated/variants.js';

/** What is called: always there. */
export const MODEL = 'google/nano-banana';

/** A contract of so many models: those of the catalogue and, beyond it, copies of them under other names. */
export async function syntheticContract(count: number) {
  const openapi = JSON.parse(await readFile(new URL('../generated/openapi.json', import.meta.url), 'utf8'));
  const { schemas } = openapi.components;
  const { mapping } = schemas.CreateTaskRequest.discriminator as { mapping: Record<string, string> };
  const { [MODEL]: called = '', ...others } = mapping;
  const originals = Object.entries({ [MODEL]: called, ...others });
  const all = Array.from({ length: count }, (_, index) => {
    const [id, ref] = originals[index % originals.length] ?? ['', ''];
    const copy = Math.floor(index / originals.length);
    return { id, ref, newId: copy === 0 ? id : `${id}-copy-${copy}`, newRef: copy === 0 ? ref : `${ref}Copy${copy}` };
  });
  const as = (schema: object, model: string) => {
    const { properties } = schema as { properties: Record<string, object> };
    return { ...schema, properties: { ...properties, model: { ...properties.model, const: model } } };
  };
  const nameOf = (ref: string) => ref.replace('#/components/schemas/', '');
  for (const { id, ref, newId, newRef } of all) {
    if (id !== newId)
      schemas[nameOf(newRef)] = { ...as(schemas[nameOf(ref)], newId), title: nameOf(newRef), examples: [] };
  }
  schemas.CreateTaskRequest.oneOf = all.map(({ newRef }) => ({ $ref: newRef }));
  schemas.CreateTaskRequest.discriminator.mapping = Object.fromEntries(all.map(({ newId, newRef }) => [newId, newRef]));
  const content = openapi.paths['/api/v1/jobs/createTask'].post.requestBody.content['application/json'];
  content.examples = {};
  return {
    openapi,
    variants: Object.fromEntries(all.map(({ id, newId }) => [newId, as(variants[id] ?? {}, newId)])),
  };
}
