import { CUT, printable, success } from '../Answer.js';
import type { MakeEndpoint } from '../Endpoint.js';
import { failureOf } from '../Failure.js';
import { interfere, scenarioOf } from '../interfere.js';
import { createJudge } from '../judge.js';
import { namesMissingFile } from '../missingFiles.js';
import { readJson } from '../readJson.js';
import { keptBody } from '../Sent.js';

interface Body {
  readonly model: string;
  readonly callBackUrl?: string;
  readonly input: Readonly<Record<string, unknown>>;
}

const MISSING = { failCode: '500', failMsg: 'A file of the input cannot be fetched' };

const createTask: MakeEndpoint = (world) => {
  const { settings, tasks } = world;
  const { strict, refusals, missingFiles = 'ignore' } = settings;
  const judge = createJudge(world.variants, strict, refusals);

  return {
    method: 'POST',
    path: '/api/v1/jobs/createTask',
    async act(call) {
      const { request, account, known, sent, refuse } = call;
      if (!/^application\/json *(;|$)/i.test(request.header('content-type') ?? '')) {
        return refuse(422, 'Content-Type must be application/json');
      }
      const { text, value, problem: unreadable } = await readJson(request);
      if (unreadable !== undefined) return refuse(400, unreadable);
      Object.assign(sent, keptBody(text, value));
      const { model: named }: { model?: unknown } = Object(value);
      // Also of a request that is refused. Any other text would come to a terminal.
      if (typeof named === 'string' && Object.hasOwn(world.variants, named)) known.model = named;
      const { problem, code = 422, warning: difference } = judge(value);
      if (problem !== undefined) return refuse(code, problem);
      if (difference !== undefined) known.warning = printable(difference);
      // The body was validated.
      const { model, callBackUrl, input } = value as Body;
      const isMissing = missingFiles !== 'ignore' && namesMissingFile(world, input);
      if (isMissing && missingFiles === 'refuse') return refuse(500);
      const [price, duration] = [settings.price(model, input), settings.durations(model, input)];
      if (account.credits < price) return refuse(402);
      if (!account.admit('createTask')) return refuse(429);
      // Taken only now, because a request that is refused must not use a scenario up.
      const scenario = scenarioOf(world, call, model);
      account.pay(price);
      const waited = interfere(world, call, scenario);
      const interference = waited && (await waited);
      if (interference) {
        account.pay(-price);
        return interference;
      }
      const { gapMs = 0, callback, result } = scenario;
      const failure = failureOf(scenario) ?? (isMissing ? MISSING : undefined);
      const { warning } = known;
      const order = { account, model, input, callBackUrl, price, duration, failure, gapMs, callback, result, warning };
      const { taskId } = tasks.create(order);
      known.taskId = taskId;
      if (callback === 'early') await tasks.end(taskId);
      return scenario.fault === 'loseAnswer' ? CUT : success({ taskId, recordId: taskId });
    },
  };
};

export default createTask;
