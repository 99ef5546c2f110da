import type { paths } from '../../generated/schema.js';
import type { SucceededTask, Task } from '../wire/record.js';
import { createCaller } from './caller.js';
import { type CreatedTask, type CreateTaskOptions, createTask } from './createTask.js';
import { goOn } from './errors/goOn.js';
import { demand, UsageError } from './errors/UsageError.js';
import { type GetTaskOptions, getTask } from './getTask.js';
import type { KieApi } from './KieApi.js';
import type { Inputs, Results } from './model.js';
import type { Neighbours } from './Neighbours.js';
import { type KieClientOptions, readOptions } from './options.js';
import { secretsOf } from './redact.js';
import { createSender } from './sender.js';
import { checkWaitOptions, type WaitOptions, waitForTask } from './waitForTask.js';

/** Options of `run`: those of `createTask` and of `waitForTask`. */
export interface RunOptions extends CreateTaskOptions, WaitOptions {
  /**
   * Called with the task id as soon as the task is bought, so that you can keep it. It is awaited; if it throws, the waiting
   * ends, and the error has the id.
   */
  readonly onCreated?: ((taskId: string) => unknown) | undefined;
}

/** A client of the kie.ai jobs API. Its methods need no `this`. */
export interface KieClient extends Neighbours {
  /**
   * Creates one task. **It is billed**, and sending it again makes a second one, so the client does that only after a refusal.
   *
   * @throws ValidationFailedError if the vendor refused the input; nothing was bought.
   * @throws BudgetError if it may cost more than `maxCredits`; nothing was sent.
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
   * @throws TaskTimeoutError after `timeoutMs`; the task goes on. No outage of the API ends the waiting earlier.
   * @throws ValidationFailedError if there is no such task.
   */
  waitForTask(taskId: string, options?: WaitOptions): Promise<SucceededTask>;
  /**
   * Creates one task and waits until it is done. **It is billed.** Every error that comes after the purchase has the `taskId` and
   * is not `retryable`: do not run it again, but go on with `waitForTask(error.taskId)`.
   *
   * @example
   * const { result } = await kie.run('google/nano-banana', { prompt: 'A paper boat on a puddle' });
   */
  run<M extends keyof Inputs>(model: M, input: Inputs[M], options?: RunOptions): Promise<SucceededTask<Results[M]>>;
  /** The operations of the contract in the wire form, for what the methods above do not cover. It throws no `KieError`. */
  readonly api: KieApi;
  /** The `fetch` that the client was given, or the global one. It sends neither the key nor anything else of the client. */
  readonly fetch: typeof globalThis.fetch;
}

/**
 * Makes a client.
 *
 * @throws UsageError if there is no API key or an option is wrong.
 * @example
 * const kie = createKieClient({ apiKey: 'your key' });
 */
export function createKieClient(options?: KieClientOptions): KieClient {
  const read = readOptions(options ?? {});
  const { baseUrl, uploadBaseUrl, fetch, headers, middleware, validate, estimate, journal, ...callerOptions } = read;
  const { apiKey, logger, maxAnswerBytes } = callerOptions;
  const sender = createSender({ baseUrl, headers: { ...headers, Authorization: `Bearer ${apiKey}` }, fetch });
  sender.use(...middleware);
  const { send, use, eject, hasMiddleware } = sender;
  const call = createCaller({ ...callerOptions, fetch, hasMiddleware });
  const context = { send, call, validate, journal, logger };
  const budget = async (model: string, input: object, options: CreateTaskOptions | undefined) =>
    estimate || options?.maxCredits !== undefined
      ? (await import('./budget.js')).checkBudget(estimate, logger, model, input, options)
      : undefined;
  const wait = (taskId: string, options: WaitOptions | undefined, secrets: readonly unknown[] = []) =>
    waitForTask(
      (taskId, query) => getTask(send, call, taskId, query),
      taskId,
      options,
      () => [apiKey, ...secretsOf(secrets)],
    );
  // Loaded when it is needed, as are journal, validation and middleware: most who buy tasks need nothing of it.
  const ask = (method: 'GET' | 'POST') => async (path: keyof paths, request?: object) =>
    (await import('./ask.js')).ask(send, maxAnswerBytes, method, path, request);
  const near = async (): Promise<Neighbours> =>
    (await import('./createNeighbours.js')).createNeighbours({ send, call, uploadBaseUrl });
  return {
    // What each path takes and answers is for the types of the contract to say; at run time all are alike.
    api: { GET: ask('GET'), POST: ask('POST'), use, eject } as KieApi,
    fetch,
    credits: async (options) => (await near()).credits(options),
    downloadUrl: async (url, options) => (await near()).downloadUrl(url, options),
    upload: async (file, options) => (await near()).upload(file, options),
    models: async (options) => (await near()).models(options),
    prices: async (options) => (await near()).prices(options),
    modelSchema: async (model, options) => (await near()).modelSchema(model, options),
    async createTask(model, input, options) {
      await budget(model, input, options);
      return createTask(context, model, input, options);
    },
    getTask: (taskId, options) => getTask(send, call, taskId, { signal: options?.signal }),
    waitForTask: (taskId, options) => wait(taskId, options),
    run: async (model, input, options) => {
      const { onCreated, callBackUrl } = options ?? {};
      checkWaitOptions(options);
      demand(!onCreated || typeof onCreated === 'function', 'onCreated must be a function');
      const onPaid = await budget(model, input, options);
      const { taskId } = await createTask(context, model, input, options);
      try {
        await onCreated?.(taskId);
      } catch (cause) {
        throw new UsageError('onCreated threw; the task goes on', { model, taskId, hint: goOn(taskId), cause });
      }
      // Which member the result of a model has is for the contract to say; the client keeps no list of models.
      const task = (await wait(taskId, options, [input, callBackUrl])) as SucceededTask<Results[typeof model]>;
      onPaid?.(task);
      return task;
    },
  };
}
