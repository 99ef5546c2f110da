import { describe, expect, it } from 'vitest';
import * as made from '../../src/mock/operations.js';
import { OPERATIONS, type Operation } from '../../src/wire/operation.js';
import { operations } from '../bundle.js';
import { ask, mockOf } from './mockOf.js';

const ids = operations.map(({ operationId }) => operationId).sort();

describe('the operations', () => {
  it('of the mock are those of the contract', () => {
    expect(Object.keys(made)).toEqual(ids);
    expect([...OPERATIONS].sort()).toEqual(ids);
  });

  it.each(operations.filter(({ operation }) => !('security' in operation)))(
    '$operationId needs a key, and says so in the form of its host',
    async ({ operationId, ...tested }) => {
      const { mock } = mockOf({ keys: ['the-only-key'] });
      const path = tested.path.replace('{model}', 'google/nano-banana');
      const { body } = await ask(mock.fetch, path, { method: tested.method.toUpperCase() });

      const ofUploads = { success: false, code: 401, msg: expect.any(String) };
      expect(body).toEqual(
        operationId.startsWith('upload') ? ofUploads : { code: 401, msg: expect.any(String), data: null },
      );
      expect(mock.journal()).toMatchObject([{ operation: operationId, answer: 401 }]);
    },
  );

  it.each(operations.filter(({ operation }) => 'security' in operation))(
    '$operationId needs none',
    async ({ operationId, path, method }) => {
      const { mock } = mockOf({ keys: ['the-only-key'] });
      const body = method === 'post' ? JSON.stringify({ pageNum: 1, pageSize: 1 }) : null;
      const { body: answer } = await ask(mock.fetch, path, { method: method.toUpperCase(), body });

      expect(answer).toMatchObject({ code: 200 });
      expect(mock.journal()).toMatchObject([{ operation: operationId, answer: 200 }]);
    },
  );

  it.each(['getCredits', 'listModels', 'getModelSchema'] as const)('%s fails by its name', async (operation) => {
    const { mock } = mockOf();
    const { path } = operations.find(({ operationId }) => operationId === operation) ?? { path: '' };
    const others = ids.filter((id): id is Operation => id !== operation);
    mock.scenario(...others.map((other) => ({ operation: other, code: 455 })), { operation, code: 402, times: 1 });
    const codeOf = async () => (await ask(mock.fetch, path.replace('{model}', 'google/nano-banana'))).body.code;

    expect([await codeOf(), await codeOf()]).toEqual([402, 200]);
  });
});

describe('getCredits', () => {
  it('has decimals', async () => {
    const { mock, kie } = mockOf({ credits: 10.3, price: 0.1 });
    for (let n = 0; n < 3; n++) await kie.createTask('google/nano-banana', { prompt: 'A paper boat' });

    expect((await ask(mock.fetch, '/api/v1/chat/credit')).body).toEqual({ code: 200, msg: 'success', data: 10 });
    await kie.createTask('google/nano-banana', { prompt: 'A paper boat' });
    expect((await ask(mock.fetch, '/api/v1/chat/credit')).body).toMatchObject({ data: 9.9 });
  });
});
