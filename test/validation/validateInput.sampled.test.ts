import type { StandardSchemaV1 } from '@standard-schema/spec';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InvalidInputError, type ModelInputs, unlisted } from '../../src/client/index.js';
import { isError } from '../../src/validation/Issue.js';
import { standardSchema, strict, validateInput } from '../../src/validation/index.js';
import { RULES } from '../../src/validation/keywords.js';
import { models, validatorOf } from '../bundle.js';
import { PROMPT } from '../canaries.js';
import { clientOf, envelope, rejection } from '../client/api.js';
import { mutations } from '../mutations.js';
import { randomBodies } from '../randomBodies.js';

/** A model of the catalogue, whose limits are those of its page. */
function modelOf(id: string) {
  const model = models.find((each) => each.id === id);
  if (model === undefined) throw new Error(`${id} is not in the catalogue`);
  return { ...model, fields: Object(model.variant.properties).input.properties };
}

const { prompt, output_format } = modelOf('google/nano-banana').fields;
const FORMATS = output_format.enum.join(', ');

/** `npm run test:exhaustive` has all of them, `npm test` a sample. */
const RANDOM = process.env.EXHAUSTIVE ? 1_000 : 24;

describe.each(models)('the input of $id', ({ id, component, variant, example }) => {
  it('is right in the example', () => {
    expect(validateInput(id, example.input)).toEqual([]);
  });

  it.each(mutations(variant).filter(({ path }) => path.startsWith('/input')))(
    'has an issue at the right place after $name',
    ({ body, path, keyword }) => {
      const issues = validateInput(id, (body as { input: unknown }).input);
      const found = issues.map((issue) => [`/${issue.path.join('/')}`, issue.keyword] as const);
      expect(found).toContainEqual([path, keyword]);
      // Beside it there may be what follows from it: another bound of the same value or, where there are rules, anything.
      const ruled = RULES.some((rule) => rule in (variant.properties as { input: object }).input);
      expect(found.filter(([at]) => !ruled && !path.startsWith(at))).toEqual([]);
    },
  );

  it('is never refused when it is right: generated ones', () => {
    const ajv = validatorOf(component);
    const right = Array.from(randomBodies(variant, RANDOM)).filter(([, body]) => ajv(body));
    // Rules refuse some of them and, where two sets of fields exclude each other, most.
    expect(right.length).toBeGreaterThan(RANDOM / 30);
    for (const [seed, { input }] of right) expect(validateInput(id, input), `seed ${seed}`).toEqual([]);
  });
});

describe('an issue', () => {
  it('says in a sentence what would be right, with path, keyword and limit', () => {
    expect(validateInput('google/nano-banana', { prompt: PROMPT, output_format: 'gif' })).toEqual([
      {
        severity: 'error',
        path: ['input', 'output_format'],
        keyword: 'enum',
        limit: output_format.enum,
        message: `input.output_format must be one of ${FORMATS}`,
      },
    ]);
  });

  it.each([
    [{ prompt: 5 }, 'input.prompt must be a string'],
    [{}, 'input needs prompt'],
    [{ prompt: undefined }, 'input needs prompt'],
    [{ prompt: PROMPT, output_fromat: 'png' }, 'input has no output_fromat; did you mean output_format?'],
    [{ prompt: PROMPT, sound: true }, 'input has no sound'],
    [{ prompt: 'x'.repeat(prompt.maxLength + 1) }, `input.prompt must have ${prompt.maxLength} characters or fewer`],
    [[], 'input must be an object'],
    [null, 'input must be an object'],
  ])('of %j is "%s"', (input, message) => {
    expect(validateInput('google/nano-banana', input).map((issue) => issue.message)).toEqual([message]);
  });

  it('names the item', () => {
    const { id, example } = modelOf('seedream/4.5-edit');
    const input = { ...example.input, image_urls: ['https://app.example.com/1.png', 'C:'] };
    expect(validateInput(id, input)).toMatchObject([
      { path: ['input', 'image_urls', 1], message: 'input.image_urls[1] must be a URL, with its scheme' },
    ]);
  });

  it('counts characters, not code units', () => {
    expect(validateInput('google/nano-banana', { prompt: '😀'.repeat(prompt.maxLength) })).toEqual([]);
  });

  it.each(['__proto__', 'constructor', 'toString'])(
    'is raised for the field %s, which every object seems to have',
    (name) => {
      const input = JSON.parse(`{ "prompt": "A boat", "${name}": 1 }`);
      expect(validateInput('google/nano-banana', input)).toMatchObject([
        { keyword: 'additionalProperties', limit: name },
      ]);
    },
  );

  it('is not raised for a model outside the catalogue', () => {
    expect(validateInput('vendor/new-model', { anything: 1 })).toEqual([]);
    expect(validateInput('constructor', {})).toEqual([]);
  });
});

describe('a client that validates', () => {
  const send = vi.fn(() => envelope({ taskId: 'task-1' }));
  const kie = clientOf(send, { validate: validateInput });
  const strictly = clientOf(send, { validate: strict(validateInput) });
  afterEach(() => void send.mockClear());

  it.each(models)(
    'sends no input of $id with a broken keyword, or, if it is strict, with one that may be accepted',
    async (model) => {
      for (const { body } of mutations(model.variant).filter(({ path }) => path.startsWith('/input/'))) {
        const { input } = body as { input: Record<string, unknown> };
        const isWrong = validateInput(model.id, input).some(isError);
        for (const client of isWrong ? [kie, strictly] : [strictly]) {
          const error = await rejection(client.createTask(unlisted(model.id), input));
          expect(error).toBeInstanceOf(InvalidInputError);
          expect(error).toMatchObject({ model: model.id, ambiguous: false });
        }
      }
      expect(send).not.toHaveBeenCalled();
    },
  );

  it('says in one line what is wrong', async () => {
    const wrong = {
      prompt: PROMPT,
      output_format: 'gif',
      aspect_ratio: 'wide',
      ratio: '1:1',
    } as unknown as ModelInputs['google/nano-banana'];
    const error = await rejection(kie.createTask('google/nano-banana', wrong));
    expect(String(error)).toContain(
      `InvalidInputError: The input does not fit google/nano-banana: input.output_format must be one of ${FORMATS}; input.aspect_ratio must be one of `,
    );
  });

  it('logs a warning, without the values, and sends the input', async () => {
    const warn = vi.fn();
    const client = clientOf(send, { validate: validateInput, logger: { warn } });
    await client.createTask(unlisted('google/nano-banana'), { prompt: PROMPT, output_fromat: PROMPT });
    expect(send).toHaveBeenCalledOnce();
    expect(warn.mock.calls).toEqual([
      [
        'input has no output_fromat; did you mean output_format?',
        { model: 'google/nano-banana', path: ['input'], keyword: 'additionalProperties' },
      ],
    ]);
  });

  it('takes an issue without a severity for an error', async () => {
    const client = clientOf(send, { validate: () => [{ message: 'Too rude' }] });
    const error = await rejection(client.createTask('google/nano-banana', { prompt: PROMPT }));
    expect(error).toMatchObject({ issues: [{ message: 'Too rude' }] });
    expect(send).not.toHaveBeenCalled();
  });

  it('sends what fits, and what it cannot judge', async () => {
    await kie.createTask('google/nano-banana', { prompt: PROMPT });
    await kie.createTask(unlisted('vendor/new-model'), { anything: 1 });
    expect(send).toHaveBeenCalledTimes(2);
  });
});

describe('standardSchema', () => {
  it('is a Standard Schema, with the input of the model as its type', () => {
    const schema: StandardSchemaV1<ModelInputs['google/nano-banana']> = standardSchema('google/nano-banana');
    const value = { prompt: PROMPT };
    expect(schema['~standard']).toMatchObject({ version: 1, vendor: 'kie-openapi' });
    expect(schema['~standard'].validate(value)).toEqual({ value });
  });

  it('begins its paths at the input, as a form does', () => {
    expect(
      standardSchema('google/nano-banana')['~standard'].validate({ prompt: PROMPT, output_format: 'gif' }),
    ).toMatchObject({
      issues: [{ path: ['output_format'], message: `output_format must be one of ${FORMATS}` }],
    });
  });

  it.each([
    { strict: false, keys: ['value'] },
    { strict: true, keys: ['issues'] },
  ])('judges a warning: $keys, with strict: $strict', ({ strict, keys }) => {
    const schema = standardSchema('google/nano-banana', { strict })['~standard'];
    expect(Object.keys(schema.validate({ prompt: PROMPT, sound: true }))).toEqual(keys);
  });

  it('refuses a model outside the catalogue and names the nearest', () => {
    expect(() => standardSchema('google/nano-bananna' as 'google/nano-banana')).toThrow(
      'There is no model google/nano-bananna; did you mean google/nano-banana?',
    );
  });
});
