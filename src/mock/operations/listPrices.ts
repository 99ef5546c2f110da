import type { Schema } from '../../validation/Schema.js';
import { validate } from '../../validation/validate.js';
import { success } from '../Answer.js';
import type { MakeEndpoint } from '../Endpoint.js';
import { answered } from '../interfere.js';
import { KINDS, priceList } from '../models/priceList.js';
import { readJson } from '../readJson.js';

interface Asked {
  readonly pageNum: number;
  readonly pageSize: number;
  readonly interfaceType?: string;
  readonly modelDescription?: string;
}

const ASKED: Schema = {
  type: 'object',
  required: ['pageNum', 'pageSize'],
  properties: {
    pageNum: { type: 'integer', minimum: 1 },
    pageSize: { type: 'integer', minimum: 1, maximum: 100 },
    interfaceType: { enum: ['', ...KINDS] },
    modelDescription: { type: 'string' },
  },
};

const listPrices: MakeEndpoint = (world) => ({
  method: 'POST',
  path: '/client/v1/model-pricing/page',
  open: true,
  async act(call) {
    const { value, problem } = await readJson(call.request);
    if (problem !== undefined) return call.refuse(400, problem);
    return answered(world, call, undefined, () => {
      const [wrong] = validate(ASKED, value, []);
      if (wrong) return call.refuse(422, wrong.message);
      // The body was validated.
      const { pageNum, pageSize, interfaceType = '', modelDescription = '' } = value as Asked;
      const word = modelDescription.toLowerCase();
      const found = priceList.filter(
        (price) =>
          (interfaceType === '' || price.interfaceType === interfaceType) &&
          price.modelDescription.toLowerCase().includes(word),
      );
      const records = found.slice((pageNum - 1) * pageSize, pageNum * pageSize);
      return success({ records, total: found.length, pages: Math.ceil(found.length / pageSize) });
    });
  },
});

export default listPrices;
