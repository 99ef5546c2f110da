import { validate as lint } from '@readme/openapi-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { ask, INPUT, mockOf } from '../mockOf.js';

interface Described {
  readonly operationId: string;
  readonly parameters: readonly { name: string; in: string; required?: boolean; schema: object }[];
  readonly requestBody?: { readonly required: boolean };
  readonly responses: Record<'200', { content: Record<string, { schema?: object }> }>;
}

const { mock: any } = mockOf();
const description = (await ask(any.fetch, '/__mock/openapi.json')).body;
const routes = Object.entries(description.paths as Record<string, Record<string, Described>>).flatMap(
  ([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

it('the description is a valid OpenAPI document', async () => {
  expect(await lint(structuredClone(description))).toMatchObject({ valid: true });
});

it('the description names every operation once', () => {
  const names = routes.map(({ operation }) => operation.operationId);

  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain('replaceScenarios');
});

it('the description says what each member of a scenario does', () => {
  const { schema } = description.paths['/__mock/scenarios'].post.requestBody.content['application/json'];
  const words = Object.values<{ description?: string }>(schema.properties).map((member) => member.description);

  expect(words).toContain('Only tasks of this model.');
  expect(words).not.toContain(undefined);
});

/** What a request to each route needs beyond its description: a task that is in the right state, and a body. */
const NEEDS: Record<string, { query?: string; body?: unknown; ended?: true }> = {
  replaceScenarios: { body: [{ code: 402 }] },
  addScenario: { body: { code: 402 } },
  advanceClock: { query: '?ms=100' },
  failTask: { body: { failCode: '422' } },
  redeliverCallback: { ended: true },
  getFile: { ended: true },
};

it.each(routes)('$method $path answers as it is described', async ({ path, method, operation }) => {
  const { mock, kie } = mockOf({ deliver: async () => new Response() });
  const { query = '', body, ended } = NEEDS[operation.operationId] ?? {};
  const { taskId } = await kie.createTask('google/nano-banana', INPUT, { callBackUrl: 'https://app.example.com/' });
  if (ended) await mock.clock.runToIdle();
  const place = path.replace('{taskId}', taskId).replace('{path}', `${taskId}/1.png`);
  const init = { method: method.toUpperCase(), body: JSON.stringify(body) };
  const response = await mock.fetch(`http://mock.invalid${place}${query}`, init);

  expect(response.status).toBe(200);
  const [[type = '', { schema }] = ['', {}]] = Object.entries(operation.responses[200].content);
  if (type !== '*/*') expect(response.headers.get('content-type')?.split(';')[0]).toBe(type);
  if (schema) {
    const judge = new Ajv2020({ strict: false }).compile(schema);
    judge(await response.json());
    expect(judge.errors).toBeNull();
  }
  // A body that is not described is refused.
  if (method !== 'get' && !operation.requestBody)
    expect((await mock.fetch(`http://mock.invalid${place}${query}`, { ...init, body: '[]' })).status).toBe(599);
});

it.each(routes)('$method $path takes the parameters that are described, and no others', async ({ path, ...route }) => {
  const { mock } = mockOf();
  const inPath = path.match(/(?<=\{)\w+/g) ?? [];
  const described = route.operation.parameters.filter((each) => each.in === 'path').map(({ name }) => name);
  expect(described).toEqual(inPath);

  const place = path.replaceAll(/[{}]/g, '');
  const answer = await mock.fetch(`http://mock.invalid${place}?other=1`, { method: route.method.toUpperCase() });
  expect(await answer.json()).toMatchObject({ code: 599, msg: expect.stringContaining('has no parameter other') });
});
