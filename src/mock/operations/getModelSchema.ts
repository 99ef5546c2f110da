import { catalogue } from '../../../generated/catalogue.js';
import { success } from '../Answer.js';
import type { MakeEndpoint } from '../Endpoint.js';
import { answered } from '../interfere.js';
import { modelSchema } from '../models/modelSchema.js';

const getModelSchema: MakeEndpoint = (world) => ({
  method: 'GET',
  path: '/api/v1/models/*model/schema',
  act(call) {
    const { model = '' } = call.parameters;
    call.known.model = model;
    return answered(world, call, model, () => {
      const variant = Object.hasOwn(world.variants, model) ? world.variants[model] : undefined;
      const { title } = (Object.hasOwn(catalogue, model) && catalogue[model]) || { title: model };
      return success({ model, openapi: variant ? modelSchema(title, variant) : null });
    });
  },
});

export default getModelSchema;
