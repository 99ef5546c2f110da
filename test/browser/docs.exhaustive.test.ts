import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '../../src/mock/index.js';
import { buildDocs } from '../../tools/docs/build.js';
import { guidesOf, sectionSlug } from '../../tools/docs/guides.js';

import { serve } from '../../tools/docs/serve.js';
import { contract, docsModels, samplesIn } from '../tools/docs/docs.js';
import { executable, launch, openPage } from './chromium.js';

describe.skipIf(executable === undefined)('the docs in Chromium', () => {
  let folder: string;
  let serving: Listening;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kie-openapi-docs-'));
    await buildDocs(folder);
    serving = await serve(folder, 0, '/some/sub/path/');
    browser = await launch();
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** A page of the docs that reaches nothing else, once its script has taken over. */
  async function open(place: string, options: { width?: number; height?: number; dark?: boolean; from?: string } = {}) {
    const { from = serving.url, dark = false, ...size } = options;
    const { page, complaints } = await openPage(browser, from, size);
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await page.goto(from + place);
    if (place.startsWith('reference'))
      await page.locator('#redoc').getByText('Search Ctrl+K').first().waitFor({ state: 'attached' });
    return { page, complaints, close: () => page.context().close() };
  }

  /** Waits until what is wanted is at the top of what is seen, as after following a link to it. */
  const atTop = (page: Page, title: string) =>
    page.waitForFunction(
      (wanted) =>
        [...document.querySelectorAll('h1, h2, h3')].some((heading) => {
          // Asked first, since the place of each heading would take a layout of the whole page.
          if (heading.textContent?.trim() !== wanted) return false;
          const { top } = heading.getBoundingClientRect();
          return top > -50 && top < 250;
        }),
      title,
      { timeout: 20_000 },
    );

  describe.each([
    ['a sub-path', () => serving.url],
    ['disk', () => `${pathToFileURL(folder).href}/`],
  ])('from %s', (_, from) => {
    it('open at the model of a deep link, and ask for nothing else', async () => {
      const { page, complaints, close } = await open('reference.html#/kling/kling-3.0/video', { from: from() });

      await atTop(page, 'Kling 3.0 Video');
      expect(complaints).toEqual([]);
      await close();
    });

    it('lead from the table to a model, and back with the filter as it was', async () => {
      const { page, complaints, close } = await open('index.html', { from: from() });
      await page.getByRole('searchbox', { name: 'Filter' }).fill('nano edit');
      await page.getByRole('link', { name: 'Nano Banana Edit' }).click();

      await atTop(page, 'Nano Banana Edit');
      await page.goBack();
      await expect.poll(() => page.getByRole('status').innerText()).toBe(`1 of ${docsModels.length} models`);
      expect(complaints).toEqual([]);
      await close();
    });
  });

  // In one page, as opening it anew for each would take minutes. Going to each of hundreds of models would, too.
  it('go to every guide and every maker, who has a place for each model', async () => {
    const { page, complaints, close } = await open('reference.html');
    const go = async (anchor: string, title: string) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, anchor);
      await atTop(page, title);
    };
    const places = () =>
      page
        .locator('[data-section-id]')
        .evaluateAll((all) => all.map((each) => `#/${each.getAttribute('data-section-id')?.replace(/^\/+/, '')}`));
    for (const guide of guidesOf(contract)) await go(`#/section/${sectionSlug(guide)}`, guide);
    for (const maker of new Set(docsModels.map((model) => model.maker))) {
      const models = docsModels.filter((model) => model.maker === maker);
      const last = models.at(-1);
      if (last) await go(last.anchor, last.title);
      expect(await places(), maker).toEqual(expect.arrayContaining(models.map(({ anchor }) => anchor)));
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('have links in the sidebar that lead to a place in the page, also in a new tab', async () => {
    const { page, close } = await open('reference.html');
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

    expect(links.length).toBeGreaterThan(20);
    for (const href of links) expect(href).toMatch(/^(#\/|index\.html|openapi\.|https:\/\/)/);
    await close();
  });

  it.each([
    ['a model id', 'wan/2-7-r2v', 'Wan 2.7 Reference to Video'],
    ['a maker', 'Black Forest Labs', 'Flux 2 Pro Text to Image'],
    ['a field', 'kling_elements', 'Kling 3.0 Video'],
    ['a field beside rules', 'driving_audio_url', 'Wan 2.7 Image to Video'],
  ])('find %s', async (_, query, found) => {
    const { page, complaints, close } = await open('reference.html');
    await page.getByText('Search Ctrl+K').first().click();
    await page.keyboard.type(query);

    await page.getByText(found, { exact: true }).first().waitFor({ timeout: 20_000 });
    expect(complaints).toEqual([]);
    await close();
  });

  it('offer the samples in each language', async () => {
    const { page, close } = await open('reference.html#/google/google/nano-banana');
    const [{ source = '' } = {}] = samplesIn('TypeScript').flatMap(([id, each]) =>
      id === 'google/nano-banana' ? [{ source: each }] : [],
    );
    await atTop(page, 'Nano Banana');
    const languages = page.getByRole('button', { name: 'curl' }).locator('visible=true').first();
    await languages.click();
    for (const label of ['fetch', 'TypeScript'])
      expect(await page.getByRole('menuitem', { name: label }).count()).toBe(1);
    await page.getByRole('menuitem', { name: 'TypeScript' }).click();

    await page
      .getByText(source.split('\n')[0] ?? '')
      .first()
      .waitFor();
    await close();
  });

  it('filter the table by the keyboard alone', async () => {
    const { page, complaints, close } = await open('index.html');
    const rows = page.locator('tbody tr:visible');
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('/');
    await page.keyboard.type('WAN audio');

    for (const text of await rows.allInnerTexts()) expect(text.toLowerCase()).toMatch(/wan.*audio/s);
    const links = await rows.locator('a').allInnerTexts();
    expect(links.length).toBeGreaterThan(1);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(links[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(links[1]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    expect(await rows.count()).toBe(docsModels.length);
    await page.keyboard.type('kling_elements');
    expect(await rows.first().innerText()).toContain('takes kling_elements');
    await page.keyboard.press('Enter');
    await page.waitForURL(/reference\.html#\/kling\//);
    expect(complaints).toEqual([]);
    await close();
  });

  it('sort the table by price within its unit, and the other way round, and lead through it in that order', async () => {
    const { page, complaints, close } = await open('index.html');
    const prices = async () => {
      const cells = await page.locator('td.price').evaluateAll((found) => found.map((cell) => ({ ...cell.dataset })));
      return cells.filter(({ per }) => per === 'image').map(({ credits }) => Number(credits));
    };
    const button = page.getByRole('button', { name: 'Credits' });
    await button.click();
    const up = await prices();
    expect(up).toEqual([...up].sort((a, b) => a - b));
    await button.click();
    expect(await prices()).toEqual([...up].reverse());
    expect(await page.locator('th[aria-sort="descending"]').innerText()).toContain('Credits');
    expect(await page.locator('tbody tr').last().locator('td.price').innerText()).toBe('');

    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    const first = await page.locator('tbody tr').first().locator('a').innerText();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(first);
    expect(complaints).toEqual([]);
    await close();
  });

  it('filter by a word of the models before the names of fields, and by whole names', async () => {
    const { page, close } = await open('index.html#q=pro');
    const rows = page.locator('tbody tr:visible');
    for (const text of await rows.allInnerTexts()) expect(text.toLowerCase()).toMatch(/\bpro/);
    expect(await rows.count()).toBeLessThan(docsModels.length);
    await page.evaluate(() => Object.assign(location, { hash: '#q=seed' }));
    await expect.poll(() => page.getByText('takes seed').count()).toBeGreaterThan(0);
    expect(await page.getByRole('searchbox').inputValue()).toBe('seed');
    await close();
  });

  it('show the row of the link to which the arrow keys lead, going up too', async () => {
    const { page, close } = await open('index.html');
    await page.getByRole('link', { name: 'Wan' }).first().focus();
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('ArrowUp');
      const [top, below] = await page.evaluate(() => [
        document.activeElement?.getBoundingClientRect().top ?? 0,
        document.querySelector('form')?.getBoundingClientRect().bottom ?? 0,
      ]);
      expect(top).toBeGreaterThanOrEqual(below ?? 0);
    }
    await close();
  });

  it('say when nothing is found', async () => {
    const { page, close } = await open('index.html#q=no-such-thing');

    expect(await page.getByRole('status').innerText()).toBe(`0 of ${docsModels.length} models`);
    await close();
  });

  it.each([1440, 390].flatMap((width) => [false, true].map((dark) => [width, dark ? 'dark' : 'light', dark] as const)))(
    'fit into %i px, %s',
    async (width, _, dark) => {
      for (const place of [
        'index.html',
        'index.html#q=kling+aspect',
        'reference.html#/bytedance/bytedance/seedance-2',
      ]) {
        const { page, close } = await open(place, { width, height: 844, dark });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), place).toBeLessThanOrEqual(width);
        const luminance = await page.evaluate(() => {
          const colours = [document.documentElement, document.body].map(
            (each) => getComputedStyle(each).backgroundColor,
          );
          const [red = 255] = colours.find((colour) => colour !== 'rgba(0, 0, 0, 0)')?.match(/\d+/g) ?? [];
          return Number(red);
        });
        if (place.startsWith('index')) expect(luminance < 128).toBe(dark);
        await close();
      }
    },
  );
});
