import { variants as catalogued } from '../../generated/variants.js';
import { follow } from '../time/follow.js';
import type { Account } from './accounts.js';
import { badGateway, cut, type ErrorTransport, failure, messageOf, printable, success, warned } from './answer.js';
import { createJudge } from './judge.js';
import { MockError } from './MockError.js';
import { readPrefer } from './prefer.js';
import { readJson } from './readJson.js';
import { toRecord } from './record.js';
import type { Scenario } from './Scenario.js';
import { applies, type Subject } from './scenarioQueue.js';
import type { World } from './World.js';

interface CreateTaskBody {
  readonly model: string;
  readonly callBackUrl?: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What is known of a request so far, for the journal. */
interface Known {
  account?: number;
  model?: string;
  taskId?: string;
  warning?: string;
}

/** The three operations, each from request to answer. */
export function createOperations(world: World) {
  const { settings, clock, journal, accounts, scenarios, tasks, origin } = world;
  const { errorTransport, price, strict } = settings;
  const judge = createJudge({ ...catalogued, ...settings.variants }, strict);

  /** Answers one request and writes it into the journal. */
  async function operate(
    operation: string,
    request: Request,
    act: (account: Account, known: Known, refuse: Refuse) => Promise<Response>,
  ): Promise<Response> {
    const known: Known = {};
    let answer: number | string = 200;
    const refuse: Refuse = (code, msg, transport = errorTransport) => {
      answer = code;
      return failure(transport, code, msg);
    };
    try {
      const account = accounts(request.headers.get('authorization'));
      if (account === undefined) return refuse(401);
      known.account = account.number;
      const response = await act(account, known, refuse);
      if (answer === 200 && response.status !== 200) answer = response.type === 'error' ? 'cut' : response.status;
      return warned(response, known.warning);
    } catch (error) {
      answer = error instanceof MockError ? 'misuse' : 'given up';
      throw error;
    } finally {
      journal.write({ event: 'request', operation, ...known, answer });
    }
  }

  /** The answer that a scenario asks for instead of the true one; undefined if it asks for none. */
  async function interfere(
    { delayMs, fault, code, msg, transport }: Scenario,
    request: Request,
    refuse: Refuse,
  ): Promise<Response | undefined> {
    if (delayMs !== undefined) await clock.sleep(delayMs);
    if (fault === 'hang') await aborted(request.signal);
    if (fault === 'hang' || fault === 'drop') return cut();
    if (fault === 'html') return badGateway();
    if (code !== undefined) return refuse(code, msg ?? messageOf(code), transport);
  }

  /** The scenario of a request: that of its `Prefer` header, or one that was asked for before. */
  function take(request: Request, subject: Subject): Scenario {
    const preferred = readPrefer(request.headers.get('prefer'));
    // A client may send the same header with every request. It counts for those that it fits.
    return (preferred && applies(preferred, subject) ? preferred : scenarios.take(subject)) ?? {};
  }

  return {
    createTask: (request: Request) =>
      operate('createTask', request, async (account, known, refuse) => {
        if (!/^application\/json *(;|$)/i.test(request.headers.get('content-type') ?? '')) {
          return refuse(422, 'Content-Type must be application/json');
        }
        const parsed = await readJson(request);
        if (parsed === undefined) return refuse(400);
        const { problem, warning } = judge(parsed.body);
        if (problem !== undefined) return refuse(422, problem);
        if (warning !== undefined) known.warning = printable(warning);
        // The body was validated.
        const { model, callBackUrl, input } = parsed.body as CreateTaskBody;
        known.model = model;
        if (account.credits < price) return refuse(402);
        if (!account.admit('createTask')) return refuse(429);
        // Taken only now, because a request that is refused must not use a scenario up.
        const scenario = take(request, { operation: 'createTask', model, apiKey: account.apiKey });
        account.pay(price);
        const interference = await interfere(scenario, request, refuse);
        if (interference) {
          account.pay(-price);
          return interference;
        }
        const { failCode, failMsg = messageOf(501), gapMs = 0, callback } = scenario;
        const failing = failCode === undefined ? undefined : { failCode, failMsg };
        const { taskId } = tasks.create({ account, model, input, callBackUrl, failure: failing, gapMs, callback });
        known.taskId = taskId;
        if (callback === 'early') await tasks.end(taskId);
        return scenario.fault === 'loseAnswer' ? cut() : success({ taskId, recordId: taskId });
      }),

    recordInfo: (request: Request) =>
      operate('recordInfo', request, async (account, known, refuse) => {
        const taskId = new URL(request.url).searchParams.get('taskId');
        if (!taskId) return refuse(422, 'taskId is required');
        const found = tasks.find(taskId);
        const task = found?.account === account ? found : undefined;
        if (task) Object.assign(known, { model: task.model, taskId });
        if (!account.admit('recordInfo')) return refuse(429);
        const scenario = take(request, { operation: 'recordInfo', model: task?.model, apiKey: account.apiKey });
        const interference = await interfere(scenario, request, refuse);
        if (interference) return interference;
        if (task === undefined || clock.now() - task.createTime < task.gapMs) return refuse(422, 'recordInfo is null');
        return scenario.fault === 'loseAnswer' ? cut() : success(toRecord(task, origin()));
      }),

    credit: (request: Request) =>
      operate('credit', request, async ({ credits }) => {
        if (readPrefer(request.headers.get('prefer')))
          throw new MockError('Prefer: the credit is not failed on request');
        return success(credits === Infinity ? 1_000_000 : credits);
      }),
  };
}

/** Waits until a request is given up. */
const aborted = (signal: AbortSignal | null) =>
  new Promise<void>((resolve) => void follow(signal ?? undefined, resolve));

type Refuse = (code: number, msg?: string, transport?: ErrorTransport) => Response;
