import type { Bundle } from './Bundle.js';
import { type DocsModel, readModels } from './DocsModel.js';
import { NOTHING_ELSE } from './offline.js';

/** The page of Redoc, seen from the landing page. */
export const REFERENCE = 'reference.html';

/** What the landing page consists of, beside the bundle. */
export interface LandingParts {
  /** The guides, by heading: the sections of the introduction. */
  readonly guides: readonly string[];
  readonly style: string;
  readonly script: string;
}

/** The landing page: the way to the guides, and a table of all models that is filtered by typing. */
export function landing(bundle: Bundle, { guides, style, script }: LandingParts): string {
  const models = readModels(bundle);
  const { title, summary, version } = bundle.info;
  const links = [
    ...guides.map((guide) => link(`${REFERENCE}#/section/${sectionSlug(guide)}`, guide)),
    link(`${REFERENCE}#/tasks`, 'Operations'),
    link('openapi.yaml', 'openapi.yaml'),
    link('openapi.json', 'openapi.json'),
  ];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
${NOTHING_ELSE}
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<title>${escaped(title)}</title>
<style>
${style}</style>
<header>
<h1>${escaped(title)}</h1>
<p>${escaped(summary)} ${models.length} models, contract ${escaped(version)}.</p>
<nav aria-label="Guides"><ul>${links.map((each) => `<li>${each}`).join('')}</ul></nav>
</header>
<main>
<form role="search" hidden>
<label for="filter">Filter</label>
<input id="filter" type="search" autocomplete="off" spellcheck="false" aria-describedby="filter-note"
  placeholder="model, vendor, field: kling audio" title="/ comes here, ↓ goes to the models, Esc clears">
<span role="status"></span>
<span id="filter-note" hidden>Every word has to occur in the row, or in the name of a field. The arrow keys lead through the models.</span>
</form>
<table>
<thead><tr><th scope="col">Model<th scope="col">Makes<th scope="col">Vendor<th scope="col">Takes</tr></thead>
<tbody>
${models.map(row).join('\n')}
</tbody>
</table>
</main>
<script>
${script}</script>
</html>
`;
}

const row = ({ id, title, makes, vendor, takes, fields, anchor }: DocsModel): string =>
  [
    `<tr data-fields="${escaped(fields.join(' '))}">`,
    `<th scope="row">${link(REFERENCE + anchor, title)} <code>${escaped(id)}</code><span class="hit"></span>`,
    `<td>${escaped(makes)}<td>${escaped(vendor)}<td><div class="takes">`,
    takes.map((take) => `<span class="${take.split(' ')[0]}">${take}</span>`).join(' '),
    '</div></tr>',
  ].join('');

const link = (href: string, text: string): string => `<a href="${escaped(href)}">${escaped(text)}</a>`;

/** How Redoc writes a heading into its address. */
export const sectionSlug = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
