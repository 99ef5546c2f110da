import { readFileSync } from 'node:fs';
import type { Bundle } from '../contract/PublishedBundle.js';
import { anchorOf, type DocsModel, readModels } from './DocsModel.js';
import { guidesOf, sectionSlug } from './guides.js';
import { NOTHING_ELSE } from './offline.js';

/** The page of Redoc, seen from the landing page. */
export const REFERENCE = 'reference.html';
/** The page of the mock's own routes. */
export const MOCK = 'mock.html';

const file = (name: string): string => readFileSync(new URL(`landing/${name}`, import.meta.url), 'utf8');

/** The landing page: links to the guides, the operations and the contract, and a table of all models with a filter. */
export function landing(bundle: Bundle): string {
  const models = readModels(bundle);
  const { title, summary, version } = bundle.info;
  const links = {
    Guides: guidesOf(bundle).map((guide) => link(`${REFERENCE}#/section/${sectionSlug(guide)}`, guide)),
    Operations: bundle.tags.map(({ name }) => link(REFERENCE + anchorOf(name), name)),
    Mock: [link(MOCK, 'what it does over HTTP')],
    Contract: ['openapi.yaml', 'openapi.json'].map((name) => link(name, name)),
  };
  const parts: Readonly<Record<string, string>> = {
    ...{ title: escaped(title), summary: escaped(summary), version: escaped(version), count: String(models.length) },
    ...{ policy: NOTHING_ELSE, style: file('style.css'), script: file('filter.js') + file('sort.js') },
    ...{ links: Object.entries(links).map(nav).join('\n'), rows: models.map(row).join('\n') },
  };
  return file('page.html').replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined) throw new Error(`landing/page.html: {{${name}}} must be one of ${Object.keys(parts)}`);
    return part;
  });
}

const nav = ([name, links]: readonly [name: string, links: readonly string[]]): string =>
  `<nav aria-label="${name}"><h2>${name}</h2><ul>${links.map((each) => `<li>${each}`).join('')}</ul></nav>`;

const row = ({ id, title, makes, maker, takes, fields, anchor, price }: DocsModel): string =>
  [
    `<tr data-fields="${escaped(fields.join(' '))}">`,
    `<th scope="row">${link(REFERENCE + anchor, title)} <code>${escaped(id)}</code><span class="hit"></span>`,
    `<td>${escaped(makes)}<td>${escaped(maker)}`,
    `<td class="price" data-credits="${price.credits ?? ''}" data-per="${price.per}">${escaped(price.text)}`,
    price.text && ` <time>${price.listed}</time>`,
    '<td><div class="takes">',
    takes.map((take) => `<span class="${take.split(' ')[0]}">${take}</span>`).join(' '),
    '</div></tr>',
  ].join('');

const link = (href: string, text: string): string => `<a href="${escaped(href)}">${escaped(text)}</a>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
