import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { validateInput } from '@stoplight/prism-http/dist/validator/index.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { variants } from '../../generated/variants.js';
import { createJudge } from '../../src/mock/judge.js';
import { acceptedForm } from '../acceptedForm.js';
import { bundle, models } from '../bundle.js';
import { mutations } from '../mutations.js';
import { randomBodies } from '../randomBodies.js';
import { ruleMutations } from '../ruleMutations.js';
import { bodiesOf } from './bodies.js';

/** `npm test` judges a sample, `npm run test:exhaustive` more; 10,000 of each model take five minutes: BODIES=10000. */
const BODIES = Number(process.env.BODIES ?? (process.env.EXHAUSTIVE ? 1_000 : 100));

const judge = createJudge(variants);
const strictly = createJudge(variants, true);

const ajv = new Ajv2020({ strict: false, multipleOfPrecision: 9 });
formats.default(ajv);

/** Prism's own judgement, in process, by a contract of one model: over HTTP, with all models, it takes 0.5 ms per model. */
async function prismOf(id: string, component: string) {
  const { [component]: variant, CallBackUrl } = bundle.components.schemas;
  const ref = `#/components/schemas/${component}`;
  const schema = { oneOf: [{ $ref: ref }], discriminator: { propertyName: 'model', mapping: { [id]: ref } } };
  const requestBody = { required: true, content: { 'application/json': { schema } } };
  const post = { operationId: 'createTask', requestBody, responses: { 200: { description: 'OK' } } };
  // Of its own, since Prism writes into what it is given.
  const openapi = structuredClone({
    ...bundle,
    paths: { '/': { post } },
    components: { schemas: { [component]: variant, CallBackUrl } },
  });
  const [resource] = await getHttpOperationsFromSpec(openapi);
  if (resource === undefined) throw new Error('Prism finds no createTask');
  const headers = { 'content-type': 'application/json', 'content-length': '1' };
  return (body: unknown) => {
    const verdict = validateInput({ resource, element: { method: 'post', url: { path: '/' }, headers, body } });
    return verdict._tag === 'Right';
  };
}

/** Prism reads what is documented. The mock does so only if it is strict; else it reads what is accepted. */
describe.each(models)('createTask with $id', ({ id, component, variant }) => {
  const isAccepted = ajv.compile(acceptedForm(variant));
  let fitsPrism: (body: unknown) => boolean;
  beforeAll(async () => {
    fitsPrism = await prismOf(id, component);
  });

  it('is accepted by Prism and the mock in every example', () => {
    for (const each of variant.examples as unknown[]) {
      expect({ fits: fitsPrism(each), ...judge(each) }).toEqual({ fits: true, warning: undefined });
    }
  });

  it('is refused by Prism and the strict mock after every mutation of one keyword or rule, and else unless accepted', () => {
    for (const { body, ...what } of [...mutations(variant), ...ruleMutations(variant)]) {
      expect({ ...what, fits: fitsPrism(body), ...strictly(body) }).toEqual({
        ...what,
        ...{ fits: false, problem: expect.any(String) },
      });
      expect({ ...what, ...judge(body) }).toEqual({
        ...what,
        [isAccepted(body) ? 'warning' : 'problem']: expect.any(String),
      });
    }
  });

  it(`is judged alike by Prism and the strict mock in ${BODIES} random cases`, () => {
    const count = { fits: 0, fails: 0 };
    const accepted = Array.from(randomBodies(acceptedForm(variant), 6), ([, body]) => body);
    const bases = [...(variant.examples as unknown[]), ...accepted];
    fc.assert(
      fc.property(bodiesOf(variant, bases), (body) => {
        const { problem } = strictly(body);
        count[problem === undefined ? 'fits' : 'fails'] += 1;
        // Not by expect(), which would take longer than both judgements.
        if (fitsPrism(body) !== (problem === undefined))
          throw new Error(`The strict mock says: ${problem ?? 'it fits'}. Prism says otherwise.`);
        const verdict = judge(body);
        if (isAccepted(body) !== (verdict.problem === undefined))
          throw new Error(`The mock says: ${verdict.problem ?? 'it is accepted'}. Ajv says otherwise.`);
      }),
      { numRuns: BODIES },
    );
    // A generator that makes only one kind would prove half.
    expect(Math.min(count.fits, count.fails)).toBeGreaterThan(BODIES / 50);
  });
});
