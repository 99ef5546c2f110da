/** The address that Redoc's page loads at runtime, for the badge that says who made the page: full and narrow. */
const BADGES = ['https://cdn.redoc.ly/redoc/logo-mini-full.svg', 'https://cdn.redoc.ly/redoc/logo-mini.svg'];

/** The name instead of the logo: credit is due, a request is not. The blue is readable on light and on dark. */
const BADGE =
  'data:image/svg+xml,' +
  encodeURIComponent(
    '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="14"><text y="11" font-family="sans-serif" font-size="11" ' +
      'font-weight="bold" fill="#3b82f6">Redocly</text></svg>',
  );

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

/** What of Redoc's theme has less contrast than WCAG AA asks for: faint text and, in the light one, links and code. */
const READABLE = `<style>
    html:root:not(.dark) {
      --color-warm-grey-5: #6e6f7a; --color-blue-6: #1a5fd0; --color-blue-7: #2558b8;
      --color-carrot-6: #a85d12; --color-carrot-7: #934c1a; --color-green-7: #0b6b3a;
    }
    html.dark { --color-warm-grey-5: #9b9ca8; }
    html.dark .schema-name { color: #a5a2f5; }
  </style>`;

/**
 * Redoc's page, so that it shows our samples and asks for nothing: its badge is inline, a policy forbids every request, and the links that it was
 * rendered with work from a folder and from disk, as those do that its script renders.
 *
 * @throws Error naming what Redoc's page no longer has, for then this step has to be looked at.
 */
export function offline(html: string): string {
  const labelled = LANGUAGES.reduce((page, [theirs, ours]) => once(page, theirs, ours), html);
  const inline = BADGES.reduce((page, url) => once(page, url, BADGE), labelled);
  const allowed = once(
    inline,
    '<meta charset="utf8" />',
    `<meta charset="utf-8">\n  ${policyOf('blob:')}\n  ${READABLE}`,
  );
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
