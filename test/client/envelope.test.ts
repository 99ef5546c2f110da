import { describe, expect, it } from 'vitest';
import * as client from '../../src/client/index.js';
import { operations } from '../bundle.js';
import { PROMPT } from '../canaries.js';
import { clientOf, rejection } from './api.js';

const calls = {
  createTask: (kie: client.KieClient) => kie.createTask('google/nano-banana', { prompt: PROMPT }),
  recordInfo: (kie: client.KieClient) => kie.getTask('task-1'),
};

const called = operations.filter(({ operationId }) => operationId in calls);

const cases = called.flatMap(({ operationId, errors }) =>
  errors.flatMap(({ code, name }) =>
    [200, code].flatMap((httpStatus) =>
      ['msg', 'message'].map((member) => ({ operationId, code, name, httpStatus, member })),
    ),
  ),
);

describe('an error of the API', () => {
  it('is looked at for every operation that the client calls', () => {
    expect(called.map(({ operationId }) => operationId)).toEqual(Object.keys(calls));
  });

  it.each(cases)('$operationId: code $code with HTTP $httpStatus and $member', async ({ operationId, ...expected }) => {
    const { code, name, httpStatus, member } = expected;
    const kie = clientOf(() => Response.json({ code, [member]: 'What happened', data: null }, { status: httpStatus }));

    const error = await rejection(calls[operationId as keyof typeof calls](kie));

    expect(error).toBeInstanceOf(Reflect.get(client, `${name.replace(/Error$/, '')}Error`));
    expect(error).toMatchObject({ code, httpStatus, message: expect.stringContaining(`code ${code}: What happened`) });
  });

  it.each([
    ['a code that is not documented', { code: 460, msg: 'New' }, 200, { code: 460, httpStatus: 200 }],
    ['an HTTP status that is not documented', 'Forbidden', 403, { code: 403, httpStatus: 403 }],
    ['an HTTP error around a success', { code: 200, data: { taskId: 'task-1' } }, 500, { code: 500, httpStatus: 500 }],
    ['no data member', { code: 401, msg: 'No' }, 200, { code: 401, httpStatus: 200 }],
  ])('is kept with %s', async (_, body, status, expected) => {
    for (const call of Object.values(calls)) {
      expect(await rejection(call(clientOf(() => Response.json(body, { status }))))).toMatchObject(expected);
    }
  });

  it.each([
    ['in seconds', () => '7', 7_000],
    ['as a date', () => new Date(Math.ceil(Date.now() / 1000) * 1000 + 7_000).toUTCString(), 7_000],
    ['in the past', () => 'Sun, 06 Nov 1994 08:49:37 GMT', 0],
    ['as neither', () => 'soon', undefined],
  ])('tells how long to wait when Retry-After says so %s', async (_, header, expected) => {
    const answer = () =>
      Response.json({ code: 429, msg: 'Slow' }, { status: 429, headers: { 'retry-after': header() } });
    const { retryAfterMs } = (await rejection(clientOf(answer).getTask('task-1'))) as client.KieError;
    if (expected === 7_000) expect(retryAfterMs).toBeOneOf([7_000, expect.closeTo(7_500, -3)]);
    else expect(retryAfterMs).toBe(expected);
  });
});
