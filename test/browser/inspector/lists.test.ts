import { get } from 'node:http';
import { describe, expect, it } from 'vitest';
import { createMock } from '../../../src/mock/index.js';
import { SHOWN } from '../../../src/mock/inspector/overview.js';
import { KEY, PROMPT } from '../../canaries.js';
import { executable } from '../chromium.js';
import { inspecting, rowOf } from './inspecting.js';

describe.skipIf(executable === undefined)('the lists of the inspector', () => {
  const { mock, send, create, open } = inspecting();

  it('lists tasks and callbacks as they come, and moves them by its buttons', async () => {
    const { page, complaints } = await open();
    await page.getByText('None yet.').first().waitFor();
    const first = await create();
    const second = await create('2');
    await rowOf(page, second).getByText('waiting').waitFor();

    await rowOf(page, first).getByRole('button', { name: 'Advance' }).click();
    await rowOf(page, first).getByText('queuing').waitFor();
    await rowOf(page, second).getByRole('button', { name: 'Fail' }).click();
    await rowOf(page, second).getByText('fail 500').waitFor();
    await page.getByRole('button', { name: 'Run to idle' }).click();
    await rowOf(page, first).getByText('success').waitFor();

    const callbacks = page.locator('#callbacks tr');
    await expect.poll(() => callbacks.count()).toBe(2);
    await rowOf(page, first).getByRole('button', { name: 'Re-deliver' }).click();
    await expect.poll(() => callbacks.count()).toBe(3);
    await expect
      .poll(() => callbacks.first().innerText())
      .toMatch(/attempt 2\thttps:\/\/app\.example\.com\/kie\thonest\t200/);

    expect(await page.content()).not.toMatch(new RegExp(`${PROMPT}|${KEY}|secret`));
    expect(complaints).toEqual([]);
  });

  it('keeps a row, the focus and a clip that plays while other tasks come and go on', async () => {
    const taskId = await create();
    const { page } = await open();
    const button = rowOf(page, taskId).getByRole('button', { name: 'Advance' });
    await button.focus();
    const row = await rowOf(page, taskId).elementHandle();
    await page.evaluate(() => {
      const removed: string[] = [];
      Object.assign(window, { removed });
      new MutationObserver((records) => {
        for (const { removedNodes } of records)
          for (const node of removedNodes) if (node instanceof HTMLElement) removed.push(node.outerHTML);
      }).observe(document.body, { childList: true, subtree: true });
    });
    for (let count = 0; count < 3; count += 1) {
      const other = await create();
      await mock().advance(taskId);
      await rowOf(page, other).waitFor();
    }
    await rowOf(page, taskId).getByText('success').waitFor();

    expect(await row?.evaluate((element) => element.isConnected)).toBe(true);
    expect(await page.evaluate(() => Reflect.get(window, 'removed'))).toEqual([]);
  });

  it('has at most a page of rows for 10,000 tasks, finds the oldest, and leads to older ones', async () => {
    const taskId = await create('the-oldest');
    for (let count = 1; count < 10_000; count += 1) await send('google/nano-banana', { prompt: PROMPT });
    const { page } = await open();
    const status = page.getByRole('status');
    await expect.poll(() => status.innerText()).toBe(`1–${SHOWN} of 10,000`);
    expect(await page.locator('#tasks tr').count()).toBe(SHOWN);

    await page.getByRole('button', { name: 'Older' }).click();
    await expect.poll(() => status.innerText()).toBe(`${SHOWN + 1}–${2 * SHOWN} of 10,000`);
    await page.getByRole('button', { name: 'Newest' }).click();
    await expect.poll(() => status.innerText()).toBe(`1–${SHOWN} of 10,000`);
    await page.locator('#search').fill('the-oldest');
    await rowOf(page, taskId).waitFor();
    await expect.poll(() => status.innerText()).toBe('1–1 of 1');
    await page.locator('#search').fill('no such thing');
    await page.getByText('No task has these words.').waitFor();
  });

  it('shows what was refused, and what was warned of', async () => {
    const { page } = await open();
    await send('google/nano-banana', { prompt: PROMPT, colour: 'red' });
    mock().failNext({ code: 402 });
    await create();

    await page.locator('#tasks .warning', { hasText: 'colour' }).waitFor();
    await page.locator('#requests tr', { hasText: '402' }).waitFor();
    await page.locator('#requests tr', { hasText: 'colour' }).waitFor();
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
