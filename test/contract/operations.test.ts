import { describe, expect, it } from 'vitest';
import { bundle, nameOf, type Operation, operations, validatorOf } from '../bundle.js';
import { SERVERS } from './servers.js';

/** A request as the contract's examples make it. */
function requestOf(method: string, path: string, { parameters = [], requestBody }: Operation): [string, RequestInit] {
  const given = parameters.map(({ $ref }) => bundle.components.parameters[nameOf($ref)]);
  const query = new URLSearchParams();
  let filled = path;
  for (const parameter of given) {
    const text = `${parameter?.example}`;
    if (parameter?.in === 'query') query.set(parameter.name, text);
    // Prism routes by segment, so it is sent as generated clients send it.
    else filled = filled.replace(`{${parameter?.name}}`, encodeURIComponent(text));
  }
  const [[type, media] = []] = Object.entries(requestBody?.content ?? {});
  const schema = bundle.components.schemas[nameOf(media?.schema.$ref ?? '')];
  const variant = schema?.discriminator === undefined ? schema : bundle.components.schemas.NanoBanana;
  const headers = { authorization: 'Bearer any-key' };
  const url = `${filled}?${query}`;
  if (type === 'application/json') {
    const [example] = (variant?.examples ?? []) as unknown[];
    const body = JSON.stringify(example);
    return [url, { method, headers: { ...headers, 'content-type': type }, body }];
  }
  if (type === undefined) return [url, { method, headers }];
  const body = new FormData();
  body.set('file', new Blob(['A paper boat'], { type: 'text/plain' }), 'paper-boat.txt');
  body.set('uploadPath', 'texts');
  return [url, { method, headers, body }];
}

/** The schemas of a response that a body fits, by name. */
function fitting(response: string, body: unknown): string[] {
  const schema = bundle.components.responses[response]?.content['application/json'].schema ?? {};
  const names = (schema.oneOf ?? [schema]).map(({ $ref = '' }) => nameOf($ref));
  return names.filter((name) => validatorOf(name)(body));
}

/** What the mock has had since its first release. */
const FIRST = ['createTask', 'recordInfo', 'getCredits'];

/** Whether a server has a route for it. The mock answers another verb on a path of its own with 405. */
const has = async (url: string, path: string): Promise<boolean> =>
  (await fetch(`${url}${path}`, { method: 'PATCH', headers: { authorization: 'Bearer any-key' } })).status === 405;

describe.each(SERVERS)('$server', ({ server, url }) => {
  it.for(operations)('answers $operationId as it is documented', async (tested, { skip }) => {
    const { method, path, operation, operationId } = tested;
    const missing = !(await has(url(), path.replace('{model}', 'z-image')));
    skip(missing && server === 'the mock' && !FIRST.includes(operationId), `${server} has no ${operationId}`);
    const [target, init] = requestOf(method, path, operation);
    const response = await fetch(`${url()}${target}`, init);
    const body: unknown = await response.json();

    const documented = operation.responses[response.status];
    expect(documented, JSON.stringify(body)).toBeDefined();
    expect(fitting(nameOf(documented?.$ref ?? ''), body), JSON.stringify(body)).toHaveLength(1);
  });
});
