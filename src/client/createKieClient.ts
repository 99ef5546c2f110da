import type { SucceededTask, Task } from '../wire/record.js';
import { createCaller } from './caller.js';
import { createApi } from './createApi.js';
import { type CreatedTask, type CreateTaskOptions, createTask } from './createTask.js';
import { type GetTaskOptions, getTask } from './getTask.js';
import { createInputCheck } from './inputCheck.js';
import type { KieApi } from './KieApi.js';
import type { Inputs, Results } from './model.js';
import { type KieClientOptions, readOptions } from './options.js';
import { createSender } from './sender.js';
import { checkWaitOptions, type WaitOptions, waitForTask } from './waitForTask.js';

/** Options of `run`: those of `createTask` and of `waitForTask`. */
export interface RunOptions extends CreateTaskOptions, WaitOptions {}

/** A client of the kie.ai jobs API. Its methods need no `this`. */
export interface KieClient {
  /**
   * Creates one task. **It is billed**, and sending it again makes a second one, so the client does that only after a refusal.
   *
   * @throws ValidationFailedError if the vendor refused the input; nothing was bought.
   * @throws KieError with `ambiguous: true` if it is not known whether the task was created.
   */
  createTask<M extends keyof Inputs>(model: M, input: Inputs[M], options?: CreateTaskOptions): Promise<CreatedTask>;
  /**
   * Asks for a task by its id.
   *
   * @throws ValidationFailedError if there is no such task. Clients report that it can be so for a moment after createTask, too.
   */
  getTask(taskId: string, options?: GetTaskOptions): Promise<Task>;
  /**
   * Asks for a task until it is done.
   *
   * @throws TaskFailedError if the task fails.
   * @throws TaskTimeoutError after `timeoutMs`; the task goes on.
   */
  waitForTask(taskId: string, options?: WaitOptions): Promise<SucceededTask>;
  /**
   * Creates one task and waits until it is done.
   *
   * @example
   * const { result } = await kie.run('google/nano-banana', { prompt: 'A paper boat on a puddle' });
   */
  run<M extends keyof Inputs>(model: M, input: Inputs[M], options?: RunOptions): Promise<SucceededTask<Results[M]>>;
  /** The operations of the contract in the wire form, for what the methods above do not cover. It throws no `KieError`. */
  readonly api: KieApi;
}

/**
 * Makes a client.
 *
 * @throws UsageError if there is no API key or an option is wrong.
 * @example
 * const kie = createKieClient({ apiKey: 'your key' });
 */
export function createKieClient(options?: KieClientOptions): KieClient {
  const { baseUrl, fetch, headers, middleware, validate, ...callerOptions } = readOptions(options ?? {});
  const sender = createSender({
    baseUrl,
    headers: { ...headers, Authorization: `Bearer ${callerOptions.apiKey}` },
    fetch,
  });
  sender.use(...middleware);
  const call = createCaller({ ...callerOptions, fetch });
  const check = createInputCheck(validate, callerOptions.logger);
  const kie: KieClient = {
    api: createApi(sender),
    createTask: (model, input, options) => createTask(sender.send, call, check, model, input, options),
    getTask: (taskId, options) => getTask(sender.send, call, taskId, options),
    waitForTask: (taskId, options) => waitForTask(kie.getTask, taskId, options, [callerOptions.apiKey]),
    run: async (model, input, options) => {
      checkWaitOptions(options);
      const { taskId } = await kie.createTask(model, input, options);
      // Which member the result of a model has is for the contract to say; the client keeps no list of models.
      return (await kie.waitForTask(taskId, options)) as SucceededTask<Results[typeof model]>;
    },
  };
  return kie;
}
