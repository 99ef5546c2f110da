import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { unlisted } from '../../src/client/index.js';
import { redact, secretsOf } from '../../src/client/redact.js';
import { canariesIn, KEY, PROMPT } from '../canaries.js';
import { clientOf, envelope, record, rejection } from './api.js';

const shown = (error: unknown) =>
  canariesIn(inspect(error, { depth: null, showHidden: false }) + JSON.stringify(error));
const refusal = async (msg: string, input: Readonly<Record<string, unknown>>, callBackUrl?: string) =>
  String(
    await rejection(
      clientOf(() => envelope(null, 422, msg)).createTask(unlisted('vendor/a-model'), input, { callBackUrl }),
    ),
  );

describe('what the server says of a query does not show the prompt', () => {
  const quoting = () => envelope(null, 401, `Not for you: ${PROMPT}`);

  it('if run knows it', async () => {
    const kie = clientOf(({ method }) => (method === 'POST' ? envelope({ taskId: 'task-1' }) : quoting()));
    const error = await rejection(kie.run(unlisted('a/b'), { prompt: PROMPT }));
    expect(error).toMatchObject({ name: 'UnauthorizedError' });
    expect(shown(error)).toEqual([]);
  });

  it('if the answer itself has the record', async () => {
    const { param } = record('fail', {
      param: JSON.stringify({ model: 'a/b', input: JSON.stringify({ prompt: PROMPT }) }),
    });
    const kie = clientOf(() => envelope({ param }, 401, `Not for you: ${PROMPT}`));
    expect(shown(await rejection(kie.getTask('task-1')))).toEqual([]);
  });

  it('if an earlier answer had it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
    const param = JSON.stringify({ model: 'a/b', input: JSON.stringify({ prompt: PROMPT }) });
    const answers = [envelope(record('waiting', { param }))];
    const error = rejection(clientOf(() => answers.shift() ?? quoting()).waitForTask('task-1'));
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(shown(await error)).toEqual([]);
  });
});

it('a success of kie.api that is no JSON is not quoted', async () => {
  const params = { query: { taskId: 'task-1' } };
  const { api } = clientOf(() => new Response(`<html>${PROMPT}`));
  expect(shown(await rejection(api.GET('/api/v1/jobs/recordInfo', { params })))).toEqual([]);
});

describe('a message leaves out', () => {
  it.each([
    ['a prompt that is cut off', `"${PROMPT.slice(0, 24)}..." is not allowed`, '"…..." is not allowed'],
    ['the end of a prompt', `...${PROMPT.slice(-20)}`, '...…'],
    ['a part of the key', `Key ${KEY.slice(0, 12)}*** is wrong`, 'Key …*** is wrong'],
  ])('%s', async (_, msg, expected) => {
    expect(await refusal(msg, { prompt: PROMPT })).toBe(
      `ValidationFailedError: createTask failed with code 422: ${expected}`,
    );
  });

  it('the query of a callback URL, and the values in it', async () => {
    const callBackUrl = 'https://app.example.com/kie?ref=1&token=s3cr3t';
    expect(await refusal('Bad: ref=1&token=s3cr3t', {}, callBackUrl)).toMatch(/: Bad: …$/);
    expect(await refusal('Bad token s3cr3t', {}, callBackUrl)).toMatch(/: Bad token …$/);
  });
});

it('a message shows the id of the model', async () => {
  expect(await refusal('vendor/a-model is busy', { prompt: PROMPT })).toMatch(/: vendor\/a-model is busy$/);
  const param = JSON.stringify({ model: 'vendor/a-long-model-id', input: '{}' });
  const failed = record('fail', { param, failCode: '500', failMsg: 'vendor/a-long-model-id is busy' });
  const error = await rejection(clientOf(() => envelope(failed)).waitForTask('task-1'));
  expect(String(error)).toMatch(/: vendor\/a-long-model-id is busy$/);
});

it('long inputs and long messages take no time to speak of', () => {
  const input = Array.from({ length: 1_000 }, (_, index) => `This is the prompt with the number ${index}. `.repeat(20));
  const said = redact('a b '.repeat(1_000_000), () => secretsOf(input));
  expect(said).toHaveLength(301);
});
