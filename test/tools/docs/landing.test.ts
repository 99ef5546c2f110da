import { describe, expect, it } from 'vitest';
import { landing } from '../../../tools/docs/landing.js';
import { contract, docsModels } from './docs.js';

const named = (info: object) => landing({ ...contract, info: { ...contract.info, ...info } });
const html = named({ description: '## A result & more\n' });

describe('the landing page', () => {
  it('has a row for every model, which leads to its entry', () => {
    expect(html.match(/<tr data-fields=/g)).toHaveLength(docsModels.length);
    for (const { id, anchor, title } of docsModels) {
      expect(html).toContain(`<a href="reference.html${anchor}">${title}</a> <code>${id}</code>`);
    }
  });

  it('links to the guides, to every group of operations and to the contract by relative addresses', () => {
    const links = Array.from(html.matchAll(/ href="([^"]*)"/g), ([, href = '']) => href);

    expect(links).toContain('reference.html#/section/a-result-more');
    for (const { name } of contract.tags) expect(links).toContain(`reference.html#/${name.toLowerCase()}`);
    expect(links).toContain('openapi.yaml');
    expect(links).toContain('openapi.json');
    for (const href of links) expect(href).toMatch(/^(reference\.html#|mock\.html$|openapi\.|data:,)/);
  });

  it('is text where the contract has signs of HTML', () => {
    expect(named({ title: '<script>alert("1")</script>' })).not.toContain('<script>alert');
    expect(html).toContain('A result &amp; more');
  });

  it('is small', () => {
    expect(html.length).toBeLessThan(100_000);
  });
});
