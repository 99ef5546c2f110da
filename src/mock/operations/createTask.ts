import { variants as catalogued } from '../../../generated/variants.js';
import { CUT, messageOf, printable, success } from '../Answer.js';
import type { MakeEndpoint } from '../Endpoint.js';
import { interfere, scenarioOf } from '../interfere.js';
import { createJudge } from '../judge.js';
import { readJson } from '../readJson.js';

interface Body {
  readonly model: string;
  readonly callBackUrl?: string;
  readonly input: Readonly<Record<string, unknown>>;
}

const createTask: MakeEndpoint = (world) => {
  const { settings, tasks } = world;
  const { price, strict } = settings;
  const judge = createJudge({ ...catalogued, ...settings.variants }, strict);

  return {
    method: 'POST',
    path: '/api/v1/jobs/createTask',
    async act(call) {
      const { request, account, known, refuse } = call;
      if (!/^application\/json *(;|$)/i.test(request.header('content-type') ?? '')) {
        return refuse(422, 'Content-Type must be application/json');
      }
      const { value, problem: unreadable } = await readJson(request);
      if (unreadable !== undefined) return refuse(400, unreadable);
      const { problem, warning } = judge(value);
      if (problem !== undefined) return refuse(422, problem);
      if (warning !== undefined) known.warning = printable(warning);
      // The body was validated.
      const { model, callBackUrl, input } = value as Body;
      known.model = model;
      if (account.credits < price) return refuse(402);
      if (!account.admit('createTask')) return refuse(429);
      // Taken only now, because a request that is refused must not use a scenario up.
      const scenario = scenarioOf(world, call, 'createTask', model);
      account.pay(price);
      const interference = await interfere(world, call, scenario);
      if (interference) {
        account.pay(-price);
        return interference;
      }
      const { failCode, failMsg = messageOf(501), gapMs = 0, callback } = scenario;
      const failure = failCode === undefined ? undefined : { failCode, failMsg };
      const { taskId } = tasks.create({ account, model, input, callBackUrl, failure, gapMs, callback });
      known.taskId = taskId;
      if (callback === 'early') await tasks.end(taskId);
      return scenario.fault === 'loseAnswer' ? CUT : success({ taskId, recordId: taskId });
    },
  };
};

export default createTask;
