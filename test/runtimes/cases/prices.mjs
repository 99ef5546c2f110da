import { createKieClient } from 'kie-openapi';
import { createMock } from 'kie-openapi/mock';
import { estimate } from 'kie-openapi/prices';
import nanoBanana from 'kie-openapi/prices/google/nano-banana';

const MODEL = 'google/nano-banana';
const INPUT = { prompt: 'A paper boat' };

/** What a task costs before it is bought. */
export const priceCases = [
  [
    'a price is known, of all models and of one',
    'true',
    async () => `${estimate(MODEL, INPUT).credits.max > 0 && nanoBanana(INPUT).credits.max > 0}`,
  ],
  [
    'a budget refuses, and nothing is sent',
    'BudgetError, 0 requests',
    async () => {
      const mock = createMock();
      const kie = createKieClient({ apiKey: 'any', fetch: mock.fetch, estimate, dangerouslyAllowBrowser: true });
      const { name } = await kie.createTask(MODEL, INPUT, { maxCredits: 0.1 }).catch((error) => error);
      return `${name}, ${mock.requests().length} requests`;
    },
  ],
];
