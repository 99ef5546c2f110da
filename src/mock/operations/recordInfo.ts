import { success } from '../Answer.js';
import type { MakeEndpoint } from '../Endpoint.js';
import { answered } from '../interfere.js';
import { toRecord } from '../record.js';

const recordInfo: MakeEndpoint = (world) => ({
  method: 'GET',
  path: '/api/v1/jobs/recordInfo',
  async act(call) {
    const { request, account, known, refuse } = call;
    const { settings, clock, tasks, origin } = world;
    const taskId = request.query('taskId');
    if (!taskId) return refuse(422, 'taskId is required');
    const found = tasks.find(taskId);
    const task = found?.account === account ? found : undefined;
    if (task) Object.assign(known, { model: task.model, taskId });
    if (!account.admit('recordInfo')) return refuse(429);
    return answered(world, call, task?.model, () => {
      if (task === undefined || clock.now() - task.createTime < task.gapMs) return refuse(422, 'recordInfo is null');
      return success(toRecord(task, origin(), settings.vintage));
    });
  },
});

export default recordInfo;
