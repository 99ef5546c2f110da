import { readFileSync } from 'node:fs';

const file = (name: string): string => readFileSync(new URL(`reference/${name}`, import.meta.url), 'utf8');

/** The address that Redoc's page loads at runtime, for the badge that says who made the page: full and narrow. */
const BADGES = ['https://cdn.redoc.ly/redoc/logo-mini-full.svg', 'https://cdn.redoc.ly/redoc/logo-mini.svg'];

/** The name instead of the logo: credit is due, a request is not. The blue is readable on light and on dark. */
const BADGE = `data:image/svg+xml,${encodeURIComponent(file('badge.svg'))}`;

/** What a page may load: itself. The browser refuses the rest, whatever the code of the page says. */
const policyOf = (worker: string) =>
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; ` +
  `style-src 'unsafe-inline'; img-src data:; font-src data:; worker-src ${worker}; base-uri 'none'; form-action 'none'">`;

/** For a page that loads nothing at all. */
export const NOTHING_ELSE = policyOf("'none'");

/** Redoc shows samples only of the languages in its list, by their labels; two of these become ours. */
const LANGUAGES = [
  ['{key:`node`,label:`Node.js`,lang:`javascript`}', '{key:`node`,label:`TypeScript`,lang:`typescript`}'],
  ['{key:`javascript`,label:`JavaScript`,lang:`javascript`}', '{key:`javascript`,label:`fetch`,lang:`javascript`}'],
] as const;

const CHARSET = '<meta charset="utf8" />';

/**
 * Redoc's page, changed to show our samples and to load nothing: its badge is inline, a policy forbids every request, and the
 * links that it was rendered with work from a folder and from disk, as those of its script do.
 *
 * @throws Error naming what Redoc's page no longer has: then this step needs a new look.
 */
export function offline(html: string): string {
  const labelled = LANGUAGES.reduce((page, [theirs, ours]) => once(page, theirs, ours), html);
  const inline = BADGES.reduce((page, url) => once(page, url, BADGE), labelled);
  const head = `<meta charset="utf-8">\n${policyOf('blob:')}\n<style>\n${file('contrast.css')}</style>`;
  const allowed = once(inline, CHARSET, head);
  // Everything before is rendered; from here on it is Redoc's script, and the contract in it.
  const end = allowed.indexOf('<script type="module">');
  const rendered = allowed.slice(0, end);
  const links = rendered.match(/ href="\//g)?.length ?? 0;
  if (end < 0 || links === 0) throw new Error('offline: the page of Redoc has no rendered links such as href="/tasks"');
  return rendered.replaceAll(' href="/', ' href="#/') + allowed.slice(end);
}

/** @throws Error unless `text` is in `page` exactly once. */
function once(page: string, text: string, replacement: string): string {
  const parts = page.split(text);
  if (parts.length !== 2) throw new Error(`offline: the page of Redoc has ${parts.length - 1} × ${text}, not 1`);
  return parts.join(replacement);
}
