import { success } from '../Answer.js';
import type { MakeEndpoint } from '../Endpoint.js';
import { MockError } from '../MockError.js';
import { readPrefer } from '../prefer.js';

const getCredits: MakeEndpoint = () => ({
  method: 'GET',
  path: '/api/v1/chat/credit',
  act({ request, account: { credits } }) {
    if (readPrefer(request.header('prefer'))) throw new MockError('Prefer: the credit is not failed on request');
    return success(credits === Infinity ? 1_000_000 : credits);
  },
});

export default getCredits;
