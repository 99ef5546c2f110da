import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { KieError, ServerError, ValidationFailedError } from '../../src/client/index.js';
import { clientOf, envelope, rejection } from './api.js';

/** The error of a createTask that was answered with a code and a message. */
const refusedWith = (msg: string, code = 500, { data = null as unknown, status = 200, prompt = 'A boat' } = {}) =>
  rejection(
    clientOf(() => Response.json({ code, msg, data }, { status })).createTask('google/nano-banana', { prompt }),
  );

const seen = [
  'This field is required',
  'text is required',
  'prompt is required',
  'aspect_ratio is required',
  'voiceId cannot be empty',
  'Please fill in the text prompt or image, video, or audio',
  'prompt or media is required',
  'The model name you specified is not supported. Please verify that it is correct.',
  'prompt不能为空',
  '提示词 不能为空',
  '不能为空',
];

describe('a known text of refusal', () => {
  it.each(seen.flatMap((msg) => [500, 422, 501, 599].map((code) => ({ msg, code }))))(
    '$msg with code $code proves that nothing was bought',
    async ({ msg, code }) => {
      const error = await refusedWith(msg, code);
      expect(error).toBeInstanceOf(ValidationFailedError);
      expect(error).toMatchObject({ code, httpStatus: 200, ambiguous: false, retryable: false });
      expect(String(error)).toBe(`ValidationFailedError: createTask failed with code ${code}: ${msg}`);
    },
  );

  it('counts with a full stop, and with the code as HTTP status', async () => {
    expect(await refusedWith('This field is required.', 500, { status: 500 })).toMatchObject({ ambiguous: false });
  });

  it('leaves a refusal by code what it is', async () => {
    expect(await refusedWith('Authorization is required', 401)).toMatchObject({ name: 'UnauthorizedError', code: 401 });
  });

  it('is one of the list, where each has its source', async () => {
    const listed: unknown = parse(await readFile('openapi/refusals.yaml', 'utf8'));
    expect(listed).toEqual(
      (listed as unknown[]).map(() => ({ text: expect.any(String), source: expect.stringMatching(/.+\.$/s) })),
    );
  });

  it('means nothing in an answer to recordInfo', async () => {
    const kie = clientOf(() => envelope(null, 500, 'This field is required'));
    expect(await rejection(kie.getTask('task-1'))).toBeInstanceOf(ServerError);
  });
});

describe('a text leaves open whether a task was bought', () => {
  it.each([
    ['that is not on the list', 'Server exception, please try again later', {}],
    ['that is empty', '', {}],
    ['with something before it', 'The task was created, though this field is required', {}],
    ['with something behind it', 'text is required for the task that was created', {}],
    ['on a line of several', 'This field is required\nTask created', {}],
    ['that is too long for its name', `${'a'.repeat(41)} is required`, {}],
    ['that goes on for too long', `The model name you specified is not supported${' a'.repeat(101)}`, {}],
    ['that is the prompt', 'This field is required', { prompt: 'This field is required' }],
    ['that quotes the prompt', 'Upstream said: prompt is required', { prompt: 'prompt is required' }],
    ['beside a task id', 'text is required', { data: { taskId: 'task-1' } }],
    ['around which a gateway failed', 'text is required', { status: 502 }],
  ])('%s', async (_, msg, answer) => {
    const error = await refusedWith(msg, 500, answer);
    expect(error).toBeInstanceOf(KieError);
    expect(error).not.toBeInstanceOf(ValidationFailedError);
    expect(error).toMatchObject({ ambiguous: true, retryable: false });
  });

  it('under a code of success with an HTTP error', async () => {
    expect(await refusedWith('text is required', 200, { status: 500 })).toMatchObject({ ambiguous: true });
  });
});
