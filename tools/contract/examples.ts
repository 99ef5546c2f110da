import { readFile } from 'node:fs/promises';
import type { Model, ModelInputs } from '../../src/client/index.js';

/** The example of one model, as a createTask request. */
export type Example = { readonly [M in Model]: { readonly model: M; readonly input: ModelInputs[M] } }[Model];

/** Reads the example of every model from the bundle. */
export async function readExamples(openapi: URL): Promise<Example[]> {
  const { paths } = JSON.parse(await readFile(openapi, 'utf8'));
  const { examples } = paths['/api/v1/jobs/createTask'].post.requestBody.content['application/json'];
  // `npm run generate` has checked each example against its model.
  return (Object.values(examples) as { value: Example }[]).map(({ value }) => value);
}
