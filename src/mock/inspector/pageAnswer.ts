import { catalogue } from '../../../generated/catalogue.js';
import { inspectorPage } from '../../../generated/inspectorPage.js';
import { OPERATIONS } from '../../wire/operation.js';
import type { Answer } from '../Answer.js';
import { CHOICES } from './choices.js';

const { html, scriptHash, styleHash } = inspectorPage;

/** What the page's script reads from the page. */
export interface PageData {
  readonly choices: typeof CHOICES;
  readonly models: readonly string[];
  readonly operations: readonly string[];
}

const data: PageData = { choices: CHOICES, models: Object.keys(catalogue), operations: OPERATIONS };

/** Only the page's own script and style are taken, and the browser refuses to make HTML of a text. */
const POLICY = [
  "default-src 'none'",
  `script-src '${scriptHash}'`,
  `style-src '${styleHash}'`,
  "connect-src 'self'",
  "media-src 'self'",
  // The icon is in the page.
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** The inspector's page. */
export const PAGE: Answer = {
  status: 200,
  headers: {
    'content-type': 'text/html; charset=UTF-8',
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  },
  // As a function, because `$` has a meaning in a replacement.
  body: html.replace('{{data}}', () => JSON.stringify(data).replaceAll('<', '\\u003c')),
  outcome: 200,
};
