import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Listening } from '../../../src/mock/index.js';
import { ask, mockOf } from '../mockOf.js';

describe('a request to the mock itself', () => {
  const misuse = (says: string) => ({
    status: 599,
    body: { code: 599, msg: expect.stringMatching(new RegExp(`^kie mock: .*${says}`)), data: null },
  });

  it.each([
    { path: '/__mock/scenario', says: 'There is no /__mock/scenario; did you mean /__mock/scenarios\\?' },
    { path: '/__mok/scenarios', says: 'did you mean /__mock/scenarios\\?' },
    { path: '/__mock/', says: 'did you mean /__mock\\?' },
    { path: '/__mock/tasks/0123456789abcdef/advanse', says: 'did you mean /__mock/tasks/0123456789abcdef/advance\\?' },
    { path: '/__mock/nothing/like/it', says: '/__mock/openapi.json lists what there is' },
    { path: `/__mock/${'x'.repeat(5_000)}`, says: 'There is no /__mock/x{50,}' },
  ])('at an unknown path is refused: $path', async ({ path, says }) => {
    const { mock } = mockOf();
    for (const method of ['GET', 'PUT', 'POST', 'DELETE'])
      expect(await ask(mock.fetch, path, { method })).toEqual(misuse(says));
  });

  it.each([
    { method: 'POST', path: '/__mock/tasks', says: '/__mock/tasks takes GET, not POST' },
    { method: 'PATCH', path: '/__mock/scenarios', says: '/__mock/scenarios takes GET and PUT and POST, not PATCH' },
    { method: 'GET', path: '/__mock/clock/advance', says: 'takes POST, not GET' },
    { method: 'OPTIONS', path: '/__mock', says: 'takes GET and DELETE, not OPTIONS' },
  ])('with an unknown method is refused: $method $path', async ({ method, path, says }) => {
    expect(await ask(mockOf().mock.fetch, path, { method })).toEqual(misuse(says));
  });

  it.each([
    { method: 'POST', path: '/__mock/clock/advance?mss=5', says: 'has no parameter mss; did you mean ms\\?' },
    { method: 'POST', path: '/__mock/clock/advance', says: 'needs the parameter ms' },
    { method: 'POST', path: '/__mock/clock/advance?ms=soon', says: 'ms must be' },
    { method: 'POST', path: '/__mock/clock/advance?ms=', says: 'ms must be' },
    { method: 'POST', path: '/__mock/clock/advance?ms=-1', says: 'ms must be 0 or more' },
    { method: 'POST', path: '/__mock/clock/advance?ms=1&ms=2', says: 'ms is given twice' },
    { method: 'POST', path: '/__mock/clock/runToIdle?ms=1', says: 'has no parameter ms' },
    { method: 'GET', path: '/__mock/requests?operations=createTask', says: 'did you mean operation\\?' },
    { method: 'GET', path: '/__mock/requests?operation=createTasks', says: 'operation must be one of countPrices,' },
  ])('with a wrong parameter is refused: $method $path', async ({ method, path, says }) => {
    expect(await ask(mockOf().mock.fetch, path, { method })).toEqual(misuse(says));
  });

  it.each([
    { method: 'PUT', path: '/__mock/scenarios', body: '[{"cod":402}]', says: 'has no cod; did you mean code\\?' },
    { method: 'PUT', path: '/__mock/scenarios', body: '{"code":402}', says: 'Scenarios must be an array' },
    { method: 'PUT', path: '/__mock/scenarios', body: 'code=402', says: 'not JSON' },
    { method: 'PUT', path: '/__mock/scenarios', says: 'The body must be JSON' },
    { method: 'POST', path: '/__mock/scenarios', body: '{"faul":"drop"}', says: 'did you mean fault\\?' },
    { method: 'POST', path: '/__mock/tasks/1/fail', body: '{"failcode":"1"}', says: 'did you mean failCode\\?' },
    { method: 'POST', path: '/__mock/tasks/1/fail', says: 'There is no task 1' },
    { method: 'POST', path: '/__mock/clock/advance?ms=1', body: '{"ms":5}', says: 'takes no body' },
    { method: 'DELETE', path: '/__mock', body: '{"tasks":true}', says: 'takes no body' },
  ])('with a wrong body is refused: $method $path $body', async ({ says, path, ...init }) => {
    expect(await ask(mockOf().mock.fetch, path, init)).toEqual(misuse(says));
  });
});

describe.each(['in process', 'over HTTP'])('an unknown path of the API, %s,', (way) => {
  let listening: Listening | undefined;
  const mock = createMock({ clock: 'manual', startTime: 1_790_000_000_000 });
  beforeAll(async () => {
    listening = way === 'over HTTP' ? await mock.listen() : undefined;
  });
  afterAll(() => listening?.close());

  it.each(['/api/v1/jobs/nothing', '/', '/api/v1/x%2Fy'])(
    'is a real 404 in the form of the vendor: %s',
    async (path) => {
      const response = await (listening ? fetch : mock.fetch)((listening?.url ?? 'https://api.example') + path);

      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8');
      const message = 'No message available';
      expect(await response.json()).toEqual({
        ...{ timestamp: 1_790_000_000_000, status: 404, error: 'Not Found', message, path },
      });
    },
  );

  it('has a warning that names the path that is near', async () => {
    const path = '/api/v1/jobs/createTasks';
    const { headers } = await (listening ? fetch : mock.fetch)((listening?.url ?? 'https://api.example') + path);

    expect(headers.get('x-kie-mock-warning')).toBe(`There is no ${path}; did you mean /api/v1/jobs/createTask?`);
  });
});
