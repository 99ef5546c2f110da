import { describe, expect, it } from 'vitest';
import { unlisted, ValidationFailedError } from '../../src/client/index.js';
import { validateInput } from '../../src/validation/index.js';
import { models } from '../bundle.js';
import { rejection } from '../client/api.js';
import { mockOf } from './mockOf.js';

const requiring = models.filter(({ id }) =>
  validateInput(id, {}).some(({ severity, keyword }) => severity === 'error' && keyword === 'required'),
);

describe('refusals of the vendor', () => {
  it.each(requiring)(
    'of $id have code 500 for a missing field, and our client reads them as refusals',
    async ({ id }) => {
      const { mock, kie } = mockOf();
      const error = await rejection(kie.createTask(unlisted(id), {}));

      expect(error).toBeInstanceOf(ValidationFailedError);
      expect(error).toMatchObject({ code: 500, httpStatus: 200, ambiguous: false });
      expect(error).toMatchObject({ message: expect.stringMatching(/\w+ is required$/) });
      expect(mock.journal().map(({ event }) => event)).toEqual(['request']);
    },
  );

  it('name an empty field', async () => {
    const error = await rejection(mockOf().kie.createTask('gpt-image-2-text-to-image', { prompt: '' }));

    expect(error).toMatchObject({
      code: 500,
      ambiguous: false,
      message: expect.stringContaining('prompt cannot be empty'),
    });
  });

  it('have code 422 for what else does not fit, since it was not recorded', async () => {
    // As from JavaScript, which no compiler stands before.
    const input = { prompt: 'A boat', output_format: 'bmp' as 'png' };
    const error = await rejection(mockOf().kie.createTask('google/nano-banana', input));

    expect(error).toMatchObject({ code: 422, ambiguous: false });
    expect(error).toMatchObject({ message: expect.stringContaining('input.output_format must be one of png, jpeg') });
  });

  it('say of an unknown model that it is not supported, and which is near', async () => {
    const error = await rejection(mockOf().kie.createTask(unlisted('google/nano-bananna'), {}));

    expect(error).toMatchObject({ code: 422, ambiguous: false });
    expect(error).toMatchObject({
      message: expect.stringContaining(
        'The model name you specified is not supported; did you mean google/nano-banana?',
      ),
    });
  });
});

describe('refusals of the contract', () => {
  it('have code 422 and say what is wrong where', async () => {
    const error = await rejection(mockOf({ refusals: 'contract' }).kie.createTask(unlisted('google/nano-banana'), {}));

    expect(error).toMatchObject({ code: 422, message: expect.stringContaining('input needs prompt') });
  });
});
