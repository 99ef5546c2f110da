import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMock, type Listening } from '../../../src/mock/index.js';
import { ask } from '../../mock/mockOf.js';
import { executable, launch, openPage } from '../chromium.js';
import { contrastsOf } from '../contrast.js';

describe.skipIf(executable === undefined)('in Chromium', () => {
  const mock = createMock({ clock: 'manual', deliver: async () => new Response(null, { status: 500 }) });
  let listening: Listening;
  let browser: Browser;
  let ended = '';
  beforeAll(async () => {
    listening = await mock.listen();
    browser = await launch();
    const create = async (input: object, headers = {}) => {
      const callBackUrl = 'https://app.example.com/kie?ref=order-17';
      const body = JSON.stringify({ model: 'google/nano-banana', callBackUrl, input });
      const answer = await ask(mock.fetch, '/api/v1/jobs/createTask', { method: 'POST', body, headers });
      return answer.body.data?.taskId ?? '';
    };
    ended = await create({ prompt: 'A kite', colour: 'red' });
    await create({ prompt: 'A kite' }, { prefer: 'failCode=500' });
    await create({});
    await mock.clock.runToIdle();
    await create({ prompt: 'A boat' });
    mock.scenario({ code: 402 });
  });
  afterAll(() => Promise.all([browser?.close(), listening?.close()]));

  const views = [1280, 390].flatMap((width) =>
    (['light', 'dark'] as const).flatMap((scheme) =>
      ['list', 'task', 'problem'].map((view) => [view, scheme, width] as const),
    ),
  );
  it.each(views)('the inspector is readable and fits: the %s, %s, at %i px', async (view, colorScheme, width) => {
    const { page } = await openPage(browser, listening.url, { width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await page.goto(`${listening.url}/__mock${view === 'list' ? '' : `#${view === 'task' ? ended : 'nobody'}`}`);
    await page.locator('#tasks tr').first().waitFor();
    await page.locator('#scenarios').evaluate((panel: HTMLDetailsElement) => {
      panel.open = true;
    });
    if (view === 'task') await page.locator('#detail figure img').waitFor();
    if (view === 'problem') await page.getByText('There is no task nobody').waitFor();

    const { measured, faint } = await contrastsOf(page);
    expect(measured).toBeGreaterThan(100);
    expect(faint).toEqual([]);
    const tooWide = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('dialog[open], section, #side, details')].filter(
        ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth,
      ),
    );
    expect(tooWide).toEqual([]);
    await page.context().close();
  });

  it('what is too faint is found: a text, a text on a ground that lets through, an edge and a placeholder', async () => {
    const { page } = await openPage(browser, 'about:');
    await page.setContent(`
      <p style="color: #888">grey</p> <p style="color: #767676">just enough</p>
      <div style="background: #000"><p style="background: #fff8; color: #444">veiled</p></div>
      <style>input { border: 1px solid #bbb; color: #000; background: #fff } ::placeholder { color: #999; opacity: 1 }</style>
      <input id="name" placeholder="name">`);

    expect((await contrastsOf(page)).faint.map(({ what }) => what)).toEqual([
      ...['grey', 'veiled', 'edge of name', 'placeholder of name'],
    ]);
    await page.context().close();
  });
});
