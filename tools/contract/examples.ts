import type { Model, ModelInputs } from '../../src/client/index.js';
import { readBundle } from './readBundle.js';

/** The example of one model, as a createTask request. */
export type Example = { readonly [M in Model]: { readonly model: M; readonly input: ModelInputs[M] } }[Model];

/** Reads the example of every model from the bundle. */
export async function readExamples(): Promise<Example[]> {
  const { paths } = await readBundle();
  const { examples } = paths['/api/v1/jobs/createTask'].post.requestBody.content['application/json'];
  // `npm run generate` has checked each example against its model.
  return (Object.values(examples) as { value: Example }[]).map(({ value }) => value);
}
