import { success } from '../Answer.js';
import type { MakeEndpoint } from '../Endpoint.js';
import { answered } from '../interfere.js';
import { filterOf, modelList } from '../models/modelList.js';

const listModels: MakeEndpoint = (world) => {
  const all = modelList(world.variants);
  return {
    method: 'GET',
    path: '/api/v1/models',
    act: (call) =>
      answered(world, call, undefined, () => {
        const [taskType, provider, q] = ['taskType', 'provider', 'q'].map((name) => call.request.query(name));
        const models = all.filter(filterOf({ taskType, provider, q }));
        return success({ total: models.length, models });
      }),
  };
};

export default listModels;
