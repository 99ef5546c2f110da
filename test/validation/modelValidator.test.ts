import type { StandardSchemaV1 } from '@standard-schema/spec';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InvalidInputError, type ModelInputs, unlisted } from '../../src/client/index.js';
import { standardSchema, validateInput } from '../../src/validation/index.js';
import { modelValidator } from '../../src/validation/modelValidator.js';
import { inputSchema } from '../../src/validation/validateInput.js';
import { PROMPT } from '../canaries.js';
import { clientOf, envelope, rejection } from '../client/api.js';

const validatorOf = <M extends keyof ModelInputs>(model: M) => modelValidator(model, inputSchema(model) ?? {});
const nanoBanana = validatorOf('google/nano-banana');

describe('the validator of a model', () => {
  it.each([{}, { prompt: PROMPT }, { prompt: PROMPT, output_format: 'gif' }, { prompt: PROMPT, sound: true }, null])(
    'finds in %j what validateInput finds',
    (input) => {
      expect(nanoBanana.validate(input)).toEqual(validateInput('google/nano-banana', input));
    },
  );

  it('is a Standard Schema, with the input of the model as its type', () => {
    const schema: StandardSchemaV1<ModelInputs['google/nano-banana']> = nanoBanana;
    const value = { prompt: PROMPT, output_format: 'gif' };

    expect(schema['~standard'].validate({ prompt: PROMPT })).toEqual({ value: { prompt: PROMPT } });
    expect(schema['~standard'].validate(value)).toEqual(
      standardSchema('google/nano-banana')['~standard'].validate(value),
    );
  });

  it('refuses what is only a warning, if it is the strict one', () => {
    const input = { prompt: PROMPT, sound: true };

    expect(nanoBanana.validate(input)).toMatchObject([{ severity: 'warning' }]);
    expect(nanoBanana['~standard'].validate(input)).toEqual({ value: input });
    expect(nanoBanana.strict.validate(input)).toMatchObject([{ severity: 'error' }]);
    expect(nanoBanana.strict['~standard'].validate(input)).toMatchObject({ issues: [{ severity: 'error' }] });
  });
});

describe('a client with validators of some models', () => {
  const send = vi.fn(() => envelope({ taskId: 'task-1' }));
  const kie = clientOf(send, { validate: [nanoBanana, validatorOf('z-image')] });
  afterEach(() => void send.mockClear());

  it.each(['google/nano-banana', 'z-image'])('sends no wrong input of %s', async (model) => {
    const error = await rejection(kie.createTask(unlisted(model), {}));

    expect(error).toBeInstanceOf(InvalidInputError);
    expect(error).toMatchObject({ model, issues: validateInput(model, {}) });
    expect(send).not.toHaveBeenCalled();
  });

  it.each(['google/nano-banana-edit', 'vendor/new-model'])('leaves inputs of %s to the API', async (model) => {
    await kie.createTask(unlisted(model), {});

    expect(send).toHaveBeenCalledOnce();
  });

  it('throws on a warning, if the validator is a strict one', async () => {
    const strictly = clientOf(send, { validate: [nanoBanana.strict] });
    const input = { prompt: PROMPT, sound: true };
    const error = await rejection(strictly.createTask(unlisted('google/nano-banana'), input));

    expect(error).toBeInstanceOf(InvalidInputError);
    await kie.createTask(unlisted('google/nano-banana'), input);
    expect(send).toHaveBeenCalledOnce();
  });

  it('waits for validators that ask elsewhere, and heeds all of one model', async () => {
    const model = 'vendor/new-model';
    const validate = ['Too rude', 'Too long'].map((message) => ({ model, validate: async () => [{ message }] }));
    const error = await rejection(clientOf(send, { validate }).createTask(unlisted(model), {}));

    expect(error).toMatchObject({ issues: [{ message: 'Too rude' }, { message: 'Too long' }] });
  });
});
