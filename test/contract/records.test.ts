import { describe, expect, it, vi } from 'vitest';
import { createKieClient, unlisted } from '../../src/client/index.js';
import { models, validatorOf } from '../bundle.js';
import { SERVERS } from './servers.js';

const validate = validatorOf('RecordInfoEnvelope');

describe.each(SERVERS)('$server', ({ url, fetch }) => {
  it.each(models)(
    'answers recordInfo of a task of $id with a record that fits the contract',
    async ({ id, example }) => {
      const kie = createKieClient({
        apiKey: 'any-key',
        baseUrl: url(),
        fetch,
        limiters: { createTask: false, recordInfo: false },
      });
      const { taskId } = await kie.createTask(unlisted(id), example.input);
      const ask = async () => (await kie.api.GET('/api/v1/jobs/recordInfo', { params: { query: { taskId } } })).data;

      const envelope = await vi.waitUntil(
        async () => {
          const answer = await ask();
          expect(validate(answer), JSON.stringify(validate.errors)).toBe(true);
          return answer?.code === 200 && answer.data.state === 'success' && answer;
        },
        { timeout: 30_000 },
      );

      expect(envelope).toMatchObject({ code: 200, data: { state: 'success' } });
    },
  );
});
