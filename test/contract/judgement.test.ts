import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { validateInput } from '@stoplight/prism-http/dist/validator/index.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { variants } from '../../generated/variants.js';
import { createJudge } from '../../src/mock/judge.js';
import { bundle, models } from '../bundle.js';
import { bodiesOf } from './bodies.js';

/** `npm run test:exhaustive` judges all of them, `npm test` a sample. */
const BODIES = process.env.EXHAUSTIVE ? 10_000 : 1_000;

const judge = createJudge(variants);

/** Prism's own judgement, in process, by a contract of one model: over HTTP, with all models, it takes 0.5 ms per model. */
async function prismOf(id: string, component: string) {
  const ref = `#/components/schemas/${component}`;
  const union = { oneOf: [{ $ref: ref }], discriminator: { propertyName: 'model', mapping: { [id]: ref } } };
  // It writes into what it is given.
  const copy = structuredClone(bundle);
  const schemas = { ...copy.components.schemas, CreateTaskRequest: union };
  const operations = await getHttpOperationsFromSpec({ ...copy, components: { ...copy.components, schemas } });
  const resource = operations.find(({ iid }) => iid === 'createTask');
  if (resource === undefined) throw new Error('Prism finds no createTask');
  const headers = { 'content-type': 'application/json', 'content-length': '1' };
  const url = { path: '/api/v1/jobs/createTask' };
  return (body: unknown) =>
    validateInput({ resource, element: { method: 'post', url, headers, body } })._tag === 'Right';
}

describe.each(models)('createTask with $id', ({ id, component, variant }) => {
  it(`is judged alike by Prism and the mock in ${BODIES} cases`, async () => {
    const fitsPrism = await prismOf(id, component);
    const count = { fits: 0, fails: 0 };
    fc.assert(
      fc.property(bodiesOf(variant, variant.examples as unknown[]), (body) => {
        const problem = judge(body);
        count[problem === undefined ? 'fits' : 'fails'] += 1;
        expect({ fits: fitsPrism(body), problem }).toEqual({ fits: problem === undefined, problem });
      }),
      { numRuns: BODIES },
    );
    // A generator that makes only one kind would prove half.
    expect(Math.min(count.fits, count.fails)).toBeGreaterThan(BODIES / 10);
  });
});
