import { success } from '../Answer.js';
import type { MakeEndpoint } from '../Endpoint.js';
import { answered } from '../interfere.js';
import { KINDS, priceList } from '../models/priceList.js';

const countPrices: MakeEndpoint = (world) => ({
  method: 'GET',
  path: '/client/v1/model-pricing/count',
  open: true,
  act: (call) =>
    answered(world, call, undefined, () => {
      const counts = KINDS.map((kind) => [
        kind,
        priceList.filter(({ interfaceType }) => interfaceType === kind).length,
      ]);
      return success({ all: priceList.length, ...Object.fromEntries(counts) });
    }),
});

export default countPrices;
