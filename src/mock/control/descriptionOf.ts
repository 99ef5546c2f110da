import type { ControlRoute } from './ControlRoute.js';

/** An OpenAPI document of the mock's own routes. */
export const descriptionOf = (routes: readonly ControlRoute[]) => ({
  openapi: '3.1.0',
  info: {
    title: 'kie mock',
    version: '1',
    description:
      'What `kie mock` does below `/__mock`, for tests in any language. It needs no key. Whatever it cannot do is answered with ' +
      'HTTP 599, never with a success: an unknown path, method, parameter or member gets the name that is nearest.',
  },
  servers: [{ url: 'http://127.0.0.1:4010' }],
  security: [],
  paths: Object.fromEntries(
    routes.map(({ path }) => {
      const same = routes.filter((route) => route.path === path);
      return [path, Object.fromEntries(same.map((route) => [route.method.toLowerCase(), operationOf(route)]))];
    }),
  ),
  components: {
    schemas: {
      Misuse: {
        description: 'The API does not have this code.',
        type: 'object',
        required: ['code', 'msg', 'data'],
        properties: { code: { const: 599 }, msg: { type: 'string' }, data: { type: 'null' } },
      },
    },
    responses: {
      Misuse: {
        description: 'The mock cannot do this; `msg` says why.',
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Misuse' } } },
      },
    },
  },
});

function operationOf({ path, name, summary, description, query = {}, body, answers }: ControlRoute) {
  const { optional, ...schema } = body ?? {};
  const inPath = Array.from(path.matchAll(/\{(\w+)\}/g), ([, each]) => {
    return { name: each, in: 'path', required: true, schema: { type: 'string' } };
  });
  const inQuery = Object.entries(query).map(([each, parameter]) => ({ name: each, in: 'query', ...parameter }));
  const content: Record<string, { schema?: unknown }> =
    typeof answers === 'string' ? { [answers]: {} } : { 'application/json': { schema: answers } };
  return {
    operationId: name,
    summary,
    description,
    parameters: [...inPath, ...inQuery],
    ...(body && { requestBody: { required: !optional, content: { 'application/json': { schema } } } }),
    responses: { 200: { description: 'Done.', content }, 599: { $ref: '#/components/responses/Misuse' } },
  };
}
