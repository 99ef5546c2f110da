import { describe, expect, it } from 'vitest';
import * as kieOpenapi from '../../src/client/index.js';
import { bundle, operations } from '../bundle.js';
import { SERVERS } from './servers.js';

const { createKieClient, KieError } = kieOpenapi;

/** A client whose every request asks the server for one answer. */
const clientThatPrefers = (url: string, fetch: typeof globalThis.fetch, answer: string) =>
  createKieClient({
    apiKey: 'any-key',
    baseUrl: url,
    fetch,
    maxRetries: 0,
    headers: { prefer: answer },
  });

type Client = ReturnType<typeof createKieClient>;

const calls: Record<string, (kie: Client) => Promise<unknown>> = {
  createTask: (kie) => kie.createTask('google/nano-banana', { prompt: 'A paper boat' }),
  recordInfo: (kie) => kie.getTask('some-task'),
};

/** The class that carries the name of a response of the contract. */
const classOf = (response: string): unknown => Reflect.get(kieOpenapi, `${response.replace(/Error$/, '')}Error`);
const exampleOf = (response: string): string => response.charAt(0).toLowerCase() + response.slice(1);

const called = operations.filter(({ operationId }) => operationId in calls);

const cases = called.flatMap(({ operationId, errors }) =>
  errors.flatMap(({ code, name }) => [
    { operationId, code, name, transport: 'with its HTTP status', prefer: `code=${code}`, httpStatus: code },
    {
      operationId,
      code,
      name,
      transport: 'with HTTP 200',
      prefer: `code=200, example=${exampleOf(name)}`,
      httpStatus: 200,
    },
  ]),
);

describe('every documented code surfaces as its error class', () => {
  it('of every operation that the client calls', () => {
    expect(called.map(({ operationId }) => operationId)).toEqual(Object.keys(calls));
  });

  it('and is known to ErrorCode', () => {
    const documented = called.flatMap(({ errors }) => errors.map(({ code }) => code));
    const { anyOf } = bundle.components.schemas.ErrorCode ?? {};
    expect(anyOf).toEqual([
      expect.objectContaining({ enum: [...new Set(documented)].sort((a, b) => a - b) }),
      expect.objectContaining({ type: 'integer' }),
    ]);
  });

  describe.each(SERVERS)('of $server', ({ url, fetch }) => {
    it.each(cases)('$operationId $code $name $transport', async ({ operationId, code, name, prefer, httpStatus }) => {
      const error = await calls[operationId]?.(clientThatPrefers(url(), fetch, prefer)).catch(
        (error: unknown) => error,
      );

      expect(error).toBeInstanceOf(classOf(name));
      expect(error).toBeInstanceOf(KieError);
      expect(error).toMatchObject({ code, httpStatus });
    });
  });
});
