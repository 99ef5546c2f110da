// Jest: node --experimental-vm-modules node_modules/jest/bin/jest.js --testMatch '**/jest.test.mjs'
import { afterEach, expect, it } from '@jest/globals';
import { createKieClient } from 'kie-openapi';
import { createMock } from 'kie-openapi/mock';

const mock = createMock({ clock: 'manual' });
const kie = createKieClient({ apiKey: 'any', fetch: mock.fetch });
afterEach(() => mock.reset());

it('tells that the account is empty', async () => {
  mock.failNext({ code: 402 });

  await expect(kie.createTask('google/nano-banana', { prompt: 'A paper boat' })).rejects.toMatchObject({ code: 402 });
});
