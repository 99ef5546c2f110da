// Playwright starts the mock before the tests and ends it after them: npx playwright test
import { defineConfig } from '@playwright/test';

const port = process.env.MOCK_PORT ?? '4010';
const url = `http://127.0.0.1:${port}`;
// Your application is a second server here; give it KIE_BASE_URL.
export default defineConfig({
  testMatch: 'playwright.spec.mjs',
  use: { baseURL: url },
  webServer: { command: `npx kie-openapi mock --clock manual --port ${port}`, url: `${url}/__mock/journal` },
});
