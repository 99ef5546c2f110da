import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { executable, launch } from '../browser/chromium.js';
import type { Result, Runtime } from './Runtime.js';
import type { More } from './site.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const at = (path: string) => `/page/node_modules/kie-openapi/dist/${path}/index.js`;
const IMPORTS = {
  'kie-openapi': at('client'),
  ...Object.fromEntries(
    ['callbacks', 'validation', 'prices', 'files', 'mock'].map((name) => [`kie-openapi/${name}`, at(name)]),
  ),
  ...Object.fromEntries(
    ['validation', 'prices'].map((name) => [
      `kie-openapi/${name}/google/nano-banana`,
      `/page/node_modules/kie-openapi/dist/${name}/models/google/nano-banana.js`,
    ]),
  ),
};
/** Nothing makes code of text, nor HTML of text. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'nonce-page'",
  "connect-src 'self' http://127.0.0.1:* http://127.0.0.2:* https://kie-openapi.invalid",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');
const PAGE = `<!doctype html><title>Suite</title><script type="importmap" nonce="page">${JSON.stringify({ imports: IMPORTS })}</script>`;

/** The page and its modules. */
export const page: More = async (path) => {
  if (path === '/page/')
    return { body: Buffer.from(PAGE), headers: { 'content-type': 'text/html', 'content-security-policy': POLICY } };
  if (!/^\/page\/[\w./-]+\.m?js$/.test(path) || path.includes('..')) return;
  const body = await readFile(join(folder, path.slice('/page/'.length))).catch(() => undefined);
  return body && { body, headers: { 'content-type': 'text/javascript' } };
};

/** A page of Chromium, with an import map and a strict policy. */
export const chromium: Runtime = {
  name: 'Chromium',
  program: executable ?? 'chromium',
  async run({ url, closedUrl }, given) {
    const browser = await launch();
    try {
      const tab = await browser.newPage();
      const complaints: string[] = [];
      tab.on('pageerror', ({ message }) => complaints.push(message));
      await tab.goto(`${url}/page/`);
      const run = `import('/page/suite.mjs').then(({ suite }) => suite(${JSON.stringify({ url, closedUrl, ...given })}))`;
      // What the suite gives; the page has no types.
      const results = (await tab.evaluate(run)) as Result[];
      return [
        ...results,
        { name: 'nothing is complained of', ok: complaints.length === 0, note: complaints.join('; ') },
      ];
    } finally {
      await browser.close();
    }
  },
};
