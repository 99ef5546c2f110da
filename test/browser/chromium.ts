import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** The Chromium of this machine; undefined if there is none, which is said loudly. */
export const executable = [process.env.CHROMIUM ?? '', ...PLACES].find((path) => existsSync(path));
if (executable === undefined) {
  console.warn(
    '\n!!! No Chromium: the tests in a browser are SKIPPED. Install one, or set CHROMIUM to its path. !!!\n',
  );
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    ...(executable !== undefined && { executablePath: executable }),
    // In a container there is often no user to drop to.
    args: ['--no-sandbox', '--disable-gpu'],
  });

/** A page that reaches no host but `origin`, and what it wanted of others or complained of. */
export async function openPage(browser: Browser, origin: string, options: { width?: number; height?: number } = {}) {
  const { width = 1440, height = 900 } = options;
  const context = await browser.newContext({ viewport: { width, height } });
  const page: Page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await context.route('**/*', (route) => {
    if (route.request().url().startsWith(origin)) return route.continue();
    complaints.push(`asked for ${route.request().url()}`);
    return route.abort();
  });
  return { page, complaints };
}
