import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { buildDocs } from '../tools/docs/build.js';
import { serve } from '../tools/docs/serve.js';
import { median } from './median.js';

export const title = 'The docs (medians of 5 visits, nothing cached)';

const RUNS = 5;
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Time to build the docs, their size, and the time until the reference is there and its sidebar has answered a click. */
export async function bench(): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'kie-openapi-bench-'));
  try {
    const start = performance.now();
    await buildDocs(folder);
    const build = performance.now() - start;
    const sizes = await Promise.all((await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    return [
      `build     ${(build / 1000).toFixed(1)} s`,
      `size      ${(total / 1e6).toFixed(1)} MB in ${sizes.length} files`,
      ...(await visits(folder)),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function visits(folder: string): Promise<string[]> {
  const serving = await serve(folder);
  const browser = await chromium
    .launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu'] })
    .catch(() => undefined);
  if (browser === undefined) {
    await serving.close();
    return [`no Chromium at ${CHROMIUM}: set CHROMIUM to its path`];
  }
  const figures: { table: number; shown: number; clicked: number }[] = [];
  for (let run = 0; run < RUNS; run++) {
    const page = await (await browser.newContext()).newPage();
    const timed = async (work: () => Promise<unknown>) => {
      const start = performance.now();
      await work();
      return performance.now() - start;
    };
    const table = await timed(() => page.goto(`${serving.url}index.html`));
    const shown = await timed(() => page.goto(`${serving.url}reference.html`));
    const clicked = await timed(async () => {
      await page.locator('.menu-content').getByText('Google', { exact: true }).click();
      await page.locator('.menu-content').getByText('Nano Banana', { exact: true }).waitFor();
    });
    figures.push({ table, shown, clicked: shown + clicked });
    await page.context().close();
  }
  await Promise.all([browser.close(), serving.close()]);
  const seconds = (times: number[]) => `${(median(times) / 1000).toFixed(1)} s`;
  return [
    `table     ${seconds(figures.map(({ table }) => table))} until loaded`,
    `reference ${seconds(figures.map(({ shown }) => shown))} until loaded, ${seconds(figures.map(({ clicked }) => clicked))} until the sidebar has answered a click`,
  ];
}
