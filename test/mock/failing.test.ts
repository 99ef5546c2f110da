import { describe, expect, it } from 'vitest';
import { errors } from '../../generated/errors.js';
import { KieError, TaskFailedError } from '../../src/client/index.js';
import type { Fault, Scenario } from '../../src/mock/index.js';
import { KEY } from '../canaries.js';
import { rejection } from '../client/api.js';
import { ask, INPUT, mockOf, recordOf } from './mockOf.js';

type Played = ReturnType<typeof mockOf>;

/** The operations, as what a client does. */
const OPERATIONS = {
  createTask: ({ kie }: Played) => kie.createTask('google/nano-banana', INPUT),
  recordInfo: ({ kie }: Played) => kie.getTask('some-task'),
};
const operations = Object.keys(OPERATIONS) as (keyof typeof OPERATIONS)[];

/** The ways to ask for a failure. */
const WAYS: Record<string, (scenario: Scenario) => Promise<Played>> = {
  failNext: async (scenario) => {
    const played = mockOf();
    played.mock.failNext(scenario);
    return played;
  },
  scenario: async (scenario) => {
    const played = mockOf();
    played.mock.scenario(scenario);
    return played;
  },
  'PUT /__mock/scenarios': async (scenario) => {
    const played = mockOf();
    await ask(played.mock.fetch, '/__mock/scenarios', { method: 'PUT', body: JSON.stringify([scenario]) });
    return played;
  },
  'the header Prefer': async (scenario) => {
    const prefer = Object.entries(scenario)
      .map(([name, value]) => `${name}=${value}`)
      .join(', ');
    return mockOf({}, { headers: { prefer } });
  },
};

describe.each(Object.entries(WAYS))('asked by %s', (_, way) => {
  const codes = [...Object.values(errors).map(({ code }) => code), 418];
  const cases = operations.flatMap((operation) =>
    codes.flatMap((code) => (['body', 'status'] as const).map((transport) => ({ operation, code, transport }))),
  );

  it.each(cases)('$operation fails with $code in the $transport', async ({ operation, code, transport }) => {
    const error = await rejection(OPERATIONS[operation](await way({ code, transport })));

    expect(error).toBeInstanceOf(KieError);
    expect(error).toMatchObject({ code, httpStatus: transport === 'status' ? code : 200 });
  });

  it.each(operations)('%s answers with a page of HTML', async (operation) => {
    const error = await rejection(OPERATIONS[operation](await way({ fault: 'html' })));

    expect(error).toMatchObject({ httpStatus: 502 });
  });

  it.each(operations)('%s is cut off', async (operation) => {
    const error = await rejection(OPERATIONS[operation](await way({ fault: 'drop' })));

    expect(error).toMatchObject({ name: 'ConnectionError', ambiguous: operation === 'createTask' });
  });

  it('createTask makes a task whose answer is lost', async () => {
    const played = await way({ operation: 'createTask', fault: 'loseAnswer' });
    expect(await rejection(OPERATIONS.createTask(played))).toMatchObject({ ambiguous: true });

    const [{ taskId } = { taskId: '' }] = played.mock.journal().filter(({ event }) => event === 'state') as {
      taskId: string;
    }[];
    expect(await recordOf(played.mock.fetch, taskId)).toMatchObject({ code: 200 });
  });

  it.each(operations)('%s hangs until the client gives up', async (operation) => {
    const { mock } = await way({ fault: 'hang' });
    const { kie } = mockOf({}, { fetch: mock.fetch, timeoutMs: 5, headers: { prefer: 'fault=hang' } });
    const error = await rejection(OPERATIONS[operation]({ mock, kie }));

    expect(error).toMatchObject({ message: expect.stringMatching(/no answer within 5 ms/) });
  });

  it.each(operations)('%s answers late', async (operation) => {
    const played = await way({ delayMs: 2_000 });
    let done = false;
    const answered = OPERATIONS[operation](played)
      .catch(() => {})
      .finally(() => (done = true));
    await played.mock.clock.advance(1_999);
    expect(done).toBe(false);
    await played.mock.clock.advance(1);
    await answered;

    expect(done).toBe(true);
  });

  it.each(['500', '422', '501', 'SENSITIVE_WORD_ERROR'])('the task fails with %s', async (failCode) => {
    const played = await way({ failCode, failMsg: 'Because' });
    const { taskId } = await played.kie.createTask('google/nano-banana', INPUT);
    await played.mock.clock.runToIdle();
    const error = await rejection(played.kie.waitForTask(taskId));

    expect(error).toBeInstanceOf(TaskFailedError);
    expect(error).toMatchObject({ failCode, failMsg: 'Because' });
  });
});

describe('Prefer', () => {
  it('takes the name of an error, as Prism does, and then answers HTTP 200', async () => {
    const { kie } = mockOf(
      { errorTransport: 'status' },
      { headers: { prefer: 'code=200, example=insufficientCredits' } },
    );

    expect(await rejection(kie.getTask('x'))).toMatchObject({ code: 402, httpStatus: 200 });
  });

  it('takes a value in quotes', async () => {
    const { kie } = mockOf({}, { headers: { prefer: 'code=402, msg="Empty, alas; a=b"' } });

    expect(await rejection(kie.getTask('x'))).toMatchObject({ message: expect.stringContaining('Empty, alas; a=b') });
  });

  it.each(['respond-async', 'return=minimal', 'code=200', ''])('"%s" asks for nothing to fail', async (prefer) => {
    const { kie } = mockOf({}, { headers: { prefer } });

    expect(await kie.createTask('google/nano-banana', INPUT)).toHaveProperty('taskId');
  });

  it.each([
    { prefer: 'cod=402', says: 'Prefer has no cod; did you mean code?' },
    { prefer: 'code=abc', says: 'Prefer.code must be an integer' },
    { prefer: 'code=42', says: 'Prefer.code must be 400 or more' },
    { prefer: 'code=200, example=insuficientCredits', says: 'did you mean insufficientCredits?' },
    { prefer: 'code=404, example=insufficientCredits', says: 'insufficientCredits has the code 402' },
    { prefer: 'fault=explode', says: 'Prefer.fault must be one of drop' },
    { prefer: 'fault=drop, code=500', says: 'must not have code together with fault' },
    { prefer: 'msg=Hello', says: 'needs code when it has msg' },
    { prefer: 'code=200, cod=402', says: 'Prefer has no cod' },
    { prefer: 'code=402, code=500', says: 'code is given twice' },
    { prefer: 'fault=drop, failCode=500', says: 'must not have failCode' },
    { prefer: 'code=500, times=2', says: 'takes no times' },
    { prefer: 'operation=recordInfo, failCode=500', says: 'must not have failCode' },
  ])('"$prefer" cannot be honoured, and the mock says so loudly', async ({ prefer, says }) => {
    const { mock } = mockOf();
    const body = JSON.stringify({ model: 'google/nano-banana', input: INPUT });
    const answer = await ask(mock.fetch, '/api/v1/jobs/createTask', { method: 'POST', body, headers: { prefer } });

    expect(answer.status).toBe(599);
    expect(answer.body).toEqual({ code: 599, msg: expect.stringContaining(says), data: null });
    expect(answer.body.msg).toMatch(/^kie mock: /);
  });
});

describe('a scenario', () => {
  it('applies to the operation, model and key it names, as often as it says', async () => {
    const { mock, kie } = mockOf();
    mock.scenario(
      { code: 500, operation: 'recordInfo' },
      { code: 402, model: 'seedream/4.5-edit' },
      { code: 433, apiKey: 'another-key' },
      { code: 455, times: 2 },
    );
    const codes = [];
    for (let n = 0; n < 3; n++) {
      codes.push(
        await kie.createTask('google/nano-banana', INPUT).then(
          () => 200,
          ({ code }) => code,
        ),
      );
    }

    expect(codes).toEqual([455, 455, 200]);
    expect(await rejection(kie.getTask('x'))).toMatchObject({ code: 500 });
    expect((await ask(mock.fetch, '/api/v1/jobs/recordInfo?taskId=x', { key: 'another-key' })).body.code).toBe(500);
    const body = JSON.stringify({ model: 'google/nano-banana', input: INPUT });
    const other = await ask(mock.fetch, '/api/v1/jobs/createTask', { method: 'POST', body, key: 'another-key' });
    expect(other.body.code).toBe(433);
  });

  it('does not tell its key', async () => {
    const { mock } = mockOf();
    mock.scenario({ code: 500, apiKey: KEY });

    expect((await ask(mock.fetch, '/__mock/scenarios')).body).toEqual([{ code: 500 }]);
  });

  it.each([
    { scenario: {}, says: 'scenarios[0] needs one or more of code, delayMs, fault' },
    { scenario: { cod: 402 }, says: 'scenarios[0] has no cod; did you mean code?' },
    { scenario: { code: 200 }, says: 'scenarios[0].code must be 400 or more' },
    { scenario: { code: 500, times: 0 }, says: 'scenarios[0].times must be 1 or more' },
  ])('$scenario cannot be honoured, and is refused', async ({ scenario, says }) => {
    const { mock } = mockOf();
    // As from JavaScript, which no compiler stands before.
    expect(() => mock.scenario(scenario as Scenario)).toThrow(says);
    const answer = await ask(mock.fetch, '/__mock/scenarios', { method: 'PUT', body: JSON.stringify([scenario]) });

    expect(answer).toMatchObject({ status: 599, body: { msg: expect.stringContaining(says) } });
  });

  it('about a task waits for a request that creates one', async () => {
    const { mock, kie } = mockOf({ limits: { createTask: { limit: 1, windowMs: 1_000 } } });
    const create = () => kie.createTask('google/nano-banana', INPUT);
    await create();
    mock.failNext({ failCode: '500' });
    expect(await rejection(create())).toMatchObject({ code: 429 });
    await mock.clock.advance(1_000);
    const { taskId } = await create();
    await mock.clock.runToIdle();

    expect(await kie.getTask(taskId)).toMatchObject({ state: 'fail' });
  });

  it('that delays is over before the clock goes on', async () => {
    const { mock, kie } = mockOf();
    mock.failNext({ delayMs: 1_000 });
    const creating = kie.createTask('google/nano-banana', INPUT);
    await mock.clock.runToIdle();

    expect(await kie.getTask((await creating).taskId)).toMatchObject({ state: 'success' });
  });

  it('of one that is used up leaves the rest as it was', async () => {
    const { mock, kie } = mockOf();
    const faults: Fault[] = ['html', 'drop'];
    for (const fault of faults) mock.failNext({ fault });
    await rejection(kie.getTask('x'));

    expect((await ask(mock.fetch, '/__mock/scenarios')).body).toEqual([{ times: 1, fault: 'html' }]);
  });
});
