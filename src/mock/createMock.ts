import { variants as catalogued } from '../../generated/variants.js';
import { createAccounts } from './accounts.js';
import { type App, createApp } from './app.js';
import { createClock, type MockClock } from './clock.js';
import { createDeliveries } from './deliveries.js';
import type { Failure } from './Failure.js';
import { createFetch } from './fetch.js';
import type { JournalEntry, RequestEntry } from './JournalEntry.js';
import { createJournal, type RequestFilter } from './journal.js';
import type { Listening } from './Listening.js';
import { listen } from './listen.js';
import { MockError } from './MockError.js';
import type { MockOptions } from './MockOptions.js';
import { isLoopbackAddress, NOWHERE } from './origin.js';
import { readSettings } from './readSettings.js';
import type { Scenario } from './Scenario.js';
import { createScenarioQueue } from './scenarioQueue.js';
import { createTasks } from './tasks.js';
import { createFileStore } from './uploads/fileStore.js';

/** A mock of the jobs API: all its tasks, accounts and callbacks. */
export interface Mock {
  /** Answers as the API would, without a port, whatever host it is asked at: hand it to a client as its `fetch`. */
  readonly fetch: typeof globalThis.fetch;
  /**
   * Answers on a port of this machine until it is closed.
   *
   * @param port 0 for any that is free. Default: 0.
   * @param host The address to listen on. Default: 127.0.0.1, which only this machine reaches. With another, such as 0.0.0.0, anybody
   *   in the network can ask the mock, read what was sent, and make it send callbacks.
   * @throws Error if the port is taken.
   * @throws MockError if it listens already.
   */
  listen(port?: number, host?: string): Promise<Listening>;
  readonly clock: MockClock;
  /** What decides the task ids: `createMock({ seed: mock.seed })` gives the same ones. */
  readonly seed: number;
  /** What has happened: the newest 10,000 entries, oldest first. */
  journal(): JournalEntry[];
  /**
   * What was sent to the operations of the API, oldest first: input and callBackUrl parsed, and the headers without the key. A body
   * of more than 16,384 characters is cut, and says so in `cut`.
   *
   * @example
   * expect(mock.requests({ operation: 'createTask' })).toMatchObject([{ input: { prompt: 'A paper boat' } }]);
   * @throws MockError if there is no such operation.
   */
  requests(filter?: RequestFilter): RequestEntry[];
  /**
   * Makes the next request that fits fail, or the task that it creates.
   *
   * @example
   * mock.failNext({ code: 402 });
   * mock.failNext({ model: 'google/nano-banana', failCode: 'SENSITIVE_WORD_ERROR' });
   * @throws MockError if it cannot be honoured.
   */
  failNext(scenario: Scenario): void;
  /**
   * Replaces all scenarios. The first that applies to a request counts. Without arguments, none is left.
   *
   * @throws MockError if one of them cannot be honoured.
   */
  scenario(...scenarios: Scenario[]): void;
  /** Takes a task to its next state now. @throws MockError if there is no such task, or it has ended. */
  advance(taskId: string): Promise<void>;
  /** Ends a task now, with `failCode` "500" unless told otherwise. @throws MockError if there is none, or it has ended. */
  fail(taskId: string, failure?: Partial<Failure>): Promise<void>;
  /** Sends the callback of a task once more. @throws MockError if there is none to send. */
  redeliver(taskId: string): Promise<void>;
  /**
   * Forgets everything that has happened, for the next test: tasks, callbacks that are due, scenarios, the journal, uploads, and what
   * accounts have spent. Time goes on, and so do task ids: none comes twice.
   */
  reset(): void;
}

/**
 * Makes a mock of the jobs API that behaves like it: tasks go through their states, callbacks are sent, limits and credits run
 * out, and anything fails on request.
 *
 * @throws MockError naming the option that is wrong.
 * @example
 * const mock = createMock({ clock: 'manual' });
 * const kie = createKieClient({ apiKey: 'any', fetch: mock.fetch });
 * const { taskId } = await kie.createTask('google/nano-banana', { prompt: 'A paper boat' });
 * await mock.clock.runToIdle();
 * const task = await kie.getTask(taskId); // its state is success
 */
export function createMock(options: MockOptions = {}): Mock {
  const settings = readSettings(options);
  let origin = NOWHERE;
  const clock = createClock(settings.clock, settings.startTime);
  const journal = createJournal(clock, settings.onEntry);
  const deliveries = createDeliveries(settings, clock, journal, () => origin);
  const tasks = createTasks({ clock, journal, settings, onEnd: deliveries.start });
  const scenarios = createScenarioQueue();
  const accounts = createAccounts(clock, settings);
  const uploads = createFileStore(clock);
  const variants = { ...catalogued, ...settings.variants };
  const parts = { settings, clock, journal, accounts, scenarios, tasks, deliveries, uploads, variants };
  const reset = () => {
    for (const part of [tasks, deliveries, journal, accounts, uploads]) part.clear();
    scenarios.replace([]);
  };
  const app = createApp({ ...parts, reset, origin: () => origin });

  return {
    fetch: createFetch(app),
    async listen(port = 0, host = '127.0.0.1') {
      if (origin !== NOWHERE) throw new MockError('This mock listens already');
      // Where several addresses lead here, files are where the mock was asked last.
      const remember: App = (request) => {
        if (!isLoopbackAddress(host) && request.host !== '') origin = `http://${request.host}`;
        return app(request);
      };
      const listening = await listen(remember, port, host);
      origin = listening.url;
      return {
        url: listening.url,
        async close() {
          await listening.close();
          origin = NOWHERE;
        },
      };
    },
    clock: { now: clock.now, advance: clock.advance, runToIdle: clock.runToIdle },
    seed: settings.seed,
    journal: journal.entries,
    requests: journal.requests,
    failNext: (scenario) => scenarios.addOnce(scenario),
    scenario: (...all) => scenarios.replace(all),
    advance: tasks.advance,
    fail: (taskId, failure = {}) => tasks.end(taskId, failure),
    redeliver: async (taskId) => deliveries.repeat(tasks.get(taskId)),
    reset,
  };
}
