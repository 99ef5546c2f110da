import { createServer } from 'node:http';
import { afterAll, describe, expect, it } from 'vitest';
import { listenOnLoopback } from '../../src/mock/loopback.js';
import { bundle, nameOf, operations, validatorOf } from '../bundle.js';
import { SERVERS } from './servers.js';

type Tested = (typeof operations)[number];
type Fetch = typeof globalThis.fetch;

/** Where the file of an upload by URL is: no mock fetches from another machine. */
const { url: fileUrl, close } = await listenOnLoopback(createServer((_, response) => response.end('A paper boat')));
afterAll(close);

/** Sends a request as the contract's examples make it. */
function ask(fetch: Fetch, url: string, { method, path, operation }: Tested, preference = {}): Promise<Response> {
  const { parameters = [], requestBody } = operation;
  const query = new URLSearchParams();
  let filled = path;
  for (const { $ref } of parameters) {
    const { in: place, name = '', example } = bundle.components.parameters[nameOf($ref)] ?? {};
    if (place === 'query') query.set(name, `${example}`);
    // Prism routes by segment, so it is sent as generated clients send it.
    else filled = filled.replace(`{${name}}`, encodeURIComponent(`${example}`));
  }
  const headers = { authorization: 'Bearer any-key', ...preference };
  const [[type, media] = []] = Object.entries(requestBody?.content ?? {});
  const init = { method, headers, ...bodyOf(type, nameOf(media?.schema.$ref ?? ''), headers) };
  return fetch(`${url}${filled}?${query}`, init);
}

function bodyOf(type: string | undefined, schema: string, headers: object): RequestInit {
  if (type === undefined) return {};
  if (type === 'application/json') {
    const { examples } = bundle.components.schemas[schema === 'CreateTaskRequest' ? 'NanoBanana' : schema] ?? {};
    const [example] = (examples ?? []) as object[];
    const body = example && 'fileUrl' in example ? { ...example, fileUrl } : example;
    return { headers: { ...headers, 'content-type': type }, body: JSON.stringify(body) };
  }
  const body = new FormData();
  body.set('file', new Blob(['A paper boat'], { type: 'text/plain' }), 'paper-boat.txt');
  body.set('uploadPath', 'texts');
  return { body };
}

/** The schemas of a response that a body fits, by name. */
function fitting(response: string, body: unknown): string[] {
  const schema = bundle.components.responses[response]?.content['application/json'].schema ?? {};
  const names = (schema.oneOf ?? [schema]).map(({ $ref = '' }) => nameOf($ref));
  return names.filter((name) => validatorOf(name)(body));
}

/** What a server has: both answer another verb on a path of theirs with 405. */
async function had(fetch: Fetch, url: string): Promise<Tested[]> {
  const headers = { authorization: 'Bearer any-key' };
  const found = operations.map(async (tested) => {
    const path = tested.path.replace('{model}', 'z-image');
    const { status } = await fetch(`${url}${path}`, { method: 'PATCH', headers });
    return status === 405 ? [tested] : [];
  });
  return (await Promise.all(found)).flat();
}

/** Which operations fail on request: the mock answers with 599 what it cannot do. */
async function failing(fetch: Fetch, url: string, has: readonly Tested[]): Promise<Tested[]> {
  const found = has.map(async (tested) => {
    const { status } = await ask(fetch, url, tested, { prefer: 'code=401' });
    return status === 599 ? [] : [tested];
  });
  return (await Promise.all(found)).flat();
}

const servers = await Promise.all(
  SERVERS.map(async ({ server, url, fetch }) => {
    const has = await had(fetch, url());
    return { server, url: url(), fetch, has, fails: await failing(fetch, url(), has) };
  }),
);

const idsOf = (tested: readonly Tested[]) => tested.map(({ operationId }) => operationId);

describe('the servers', () => {
  it.each(servers)('of $server have all operations, and fail in each on request', ({ has, fails }) => {
    expect(idsOf(has)).toEqual(idsOf(operations));
    expect(idsOf(fails)).toEqual(idsOf(operations));
  });
});

describe.each(servers)('$server', ({ url, fetch, has, fails }) => {
  it.each(has)('answers $operationId as it is documented', async (tested) => {
    const response = await ask(fetch, url, tested);
    const body: unknown = await response.json();

    const documented = tested.operation.responses[response.status];
    expect(documented, JSON.stringify(body)).toBeDefined();
    expect(fitting(nameOf(documented?.$ref ?? ''), body), JSON.stringify(body)).toHaveLength(1);
  });

  const failures = fails.flatMap((tested) =>
    tested.errors.flatMap(({ code, name }) => {
      const { operationId } = tested;
      const example = name.charAt(0).toLowerCase() + name.slice(1);
      return [
        { operationId, tested, name, code, status: code, prefer: `code=${code}` },
        { operationId, tested, name, code, status: 200, prefer: `code=200, example=${example}` },
      ];
    }),
  );

  it.each(failures)('answers $operationId with $name and HTTP $status as it is documented', async (failure) => {
    const { tested, name, code, status, prefer } = failure;
    const response = await ask(fetch, url, tested, { prefer });
    const body: unknown = await response.json();

    expect(response.status).toBe(status);
    expect(body).toMatchObject({ code });
    const documented = status === 200 ? nameOf(tested.operation.responses[200]?.$ref ?? '') : name;
    expect(fitting(documented, body)).toHaveLength(1);
  });
});
