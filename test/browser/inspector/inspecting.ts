import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { createMock, type Listening } from '../../../src/mock/index.js';
import { PROMPT } from '../../canaries.js';
import { ask } from '../../mock/mockOf.js';
import { launch, openPage } from '../chromium.js';

const durations = { waiting: 500, queuing: 500, generating: 4_000 };

/** For the tests of a file: a mock that listens, anew for each test, and its inspector in Chromium. */
export function inspecting() {
  let mock: ReturnType<typeof createMock>;
  let listening: Listening;
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  beforeEach(async () => {
    const deliver = async () => new Response();
    mock = createMock({ clock: 'manual', durations, limits: false, credits: false, deliver });
    listening = await mock.listen();
    return async () => {
      for (const context of browser.contexts()) await context.close();
      await listening.close();
    };
  });
  afterAll(() => browser?.close());

  /** Sends a createTask. @returns The id of the task, if there is one now. */
  async function send(model: string, input: object, callBackUrl?: string): Promise<string> {
    const body = JSON.stringify({ model, input, callBackUrl });
    const answer = await ask(mock.fetch, '/api/v1/jobs/createTask', { method: 'POST', body });
    return answer.body.data?.taskId ?? '';
  }
  return {
    mock: () => mock,
    send,
    /** Creates a task with a reference, and a callback whose URL keeps a secret. */
    create(ref = '1', prompt = PROMPT) {
      const callBackUrl = `https://app.example.com/kie?token=secret&ref=${encodeURIComponent(ref)}`;
      return send('google/nano-banana', { prompt }, callBackUrl);
    },
    /** Opens the inspector, perhaps of another mock. */
    async open(hash = '', origin = listening.url) {
      const { page, complaints } = await openPage(browser, origin, { width: 1280 });
      await page.goto(`${origin}/__mock${hash}`);
      return { page, complaints };
    },
    /** The scenarios that are left. */
    scenarios: async () => (await fetch(`${listening.url}/__mock/scenarios`)).json(),
  };
}

/** The row of a task. */
export const rowOf = (page: Page, taskId: string) => page.locator('#tasks tr', { hasText: taskId.slice(0, 8) });
