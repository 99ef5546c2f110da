import { success } from '../Answer.js';
import type { MakeEndpoint } from '../Endpoint.js';
import { answered } from '../interfere.js';

const getCredits: MakeEndpoint = (world) => ({
  method: 'GET',
  path: '/api/v1/chat/credit',
  act: (call) =>
    answered(world, call, undefined, () => {
      const { credits } = call.account;
      return success(credits === Infinity ? 1_000_000 : credits);
    }),
});

export default getCredits;
