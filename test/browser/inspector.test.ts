import { get } from 'node:http';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createKieClient } from '../../src/client/index.js';
import { createMock, type Listening } from '../../src/mock/index.js';
import { KEY, PROMPT } from '../canaries.js';
import { executable, launch, openPage } from './chromium.js';

const input = { prompt: PROMPT };

describe.skipIf(executable === undefined)('the inspector in Chromium', () => {
  const durations = { waiting: 500, queuing: 500, generating: 4_000 };
  const mock = createMock({ clock: 'manual', durations, deliver: async () => new Response() });
  let listening: Listening;
  let browser: Browser;
  const create = () =>
    createKieClient({ apiKey: KEY, baseUrl: listening.url }).createTask('google/nano-banana', input, {
      callBackUrl: 'https://app.example.com/kie?token=secret',
    });
  beforeAll(async () => {
    listening = await mock.listen();
    browser = await launch();
  });
  afterAll(() => Promise.all([browser?.close(), listening?.close()]));

  it('lists tasks and callbacks as they come, and moves them by its buttons', async () => {
    const { page, complaints } = await openPage(browser, listening.url);
    await page.goto(`${listening.url}/__mock`);
    await page.getByText('None yet.').first().waitFor();

    const first = await create();
    const second = await create();
    const rowOf = (taskId: string) => page.locator('#tasks tr', { hasText: taskId.slice(0, 8) });
    await rowOf(second.taskId).getByText('waiting').waitFor();

    await rowOf(first.taskId).getByRole('button', { name: 'Advance' }).click();
    await rowOf(first.taskId).getByText('queuing').waitFor();
    await rowOf(second.taskId).getByRole('button', { name: 'Fail' }).click();
    await rowOf(second.taskId).getByText('fail 500').waitFor();
    await page.getByRole('button', { name: 'Run to idle' }).click();
    await rowOf(first.taskId).getByText('success').waitFor();

    const callbacks = page.locator('#callbacks tr');
    await expect.poll(() => callbacks.count()).toBe(2);
    await rowOf(first.taskId).getByRole('button', { name: 'Re-deliver' }).click();
    await expect.poll(() => callbacks.count()).toBe(3);
    await expect
      .poll(() => callbacks.first().innerText())
      .toMatch(/\t2\thttps:\/\/app\.example\.com\/kie\thonest\t200/);

    expect(await page.content()).not.toMatch(new RegExp(`${PROMPT}|${KEY}|secret`));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('shows the picture that a task made', async () => {
    const { taskId } = await create();
    await mock.clock.runToIdle();
    const { page, complaints } = await openPage(browser, listening.url);
    await page.goto(`${listening.url}/__mock/files/${taskId}/1.png`);
    const size = await page
      .locator('img')
      .evaluate((image: HTMLImageElement) => [image.naturalWidth, image.naturalHeight]);

    expect(size).toEqual([1024, 1024]);
    expect(complaints.filter((complaint) => !complaint.includes('favicon'))).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['a video', 'video', 'mp4'],
    ['a sound', 'audio', 'wav'],
  ] as const)('plays %s of the mock', async (_, element, format) => {
    const { clip } = await import('../../src/mock/media/clip.js');
    const { tone } = await import('../../src/mock/media/tone.js');
    const bytes = Buffer.from(format === 'mp4' ? clip() : tone('x')).toString('base64');
    const { page } = await openPage(browser, 'data:');
    const seconds = await page.evaluate(
      ([name, source]) =>
        new Promise<number>((resolve, reject) => {
          const media = document.createElement(name as 'video' | 'audio');
          media.onloadeddata = () => resolve(media.duration);
          media.onerror = () => reject(new Error(media.error?.message));
          media.src = source as string;
        }),
      [element, `data:${element}/${format};base64,${bytes}`],
    );

    expect(Math.round(seconds)).toBe(format === 'mp4' ? 2 : 1);
    await page.context().close();
  });

  it('does not fit worse on a phone', async () => {
    const { page } = await openPage(browser, listening.url, { width: 390, height: 800 });
    await create();
    await page.goto(`${listening.url}/__mock`);
    await page.locator('#tasks button').first().waitFor();

    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.context().close();
  });
});

it('lets no page of another site press its buttons', async () => {
  const listening = await createMock({ clock: 'manual' }).listen();
  const post = (headers: HeadersInit) =>
    fetch(`${listening.url}/__mock/clock/runToIdle`, { method: 'POST', headers }).then(({ status }) => status);

  expect(await post({})).toBe(200);
  expect(await post({ origin: listening.url, 'sec-fetch-site': 'same-origin' })).toBe(200);
  expect(await post({ origin: 'https://elsewhere.example.com' })).toBe(403);
  expect(await post({ 'sec-fetch-site': 'cross-site' })).toBe(403);
  const { port } = new URL(listening.url);
  const rebound = await new Promise((resolve) =>
    get({ port, path: '/__mock/journal', headers: { host: `elsewhere.example.com:${port}` } }, ({ statusCode }) =>
      resolve(statusCode),
    ),
  );
  expect(rebound).toBe(403);
  const foreign = await fetch(`${listening.url}/api/v1/chat/credit`, {
    headers: { origin: 'https://elsewhere.example.com' },
  });
  expect(await foreign.json()).toMatchObject({ code: 403 });
  await listening.close();
});
