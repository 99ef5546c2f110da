import { describe, expect, it } from 'vitest';
import { landing } from '../../../tools/docs/landing.js';
import { contract, docsModels } from './docs.js';

const parts = { guides: ['A result & more'], style: '/* style */', script: '/* script */' };
const html = landing(contract, parts);

describe('the landing page', () => {
  it('has a row for every model, which leads to its entry', () => {
    expect(html.match(/<tr data-fields=/g)).toHaveLength(docsModels.length);
    for (const { id, anchor, title } of docsModels) {
      expect(html).toContain(`<a href="reference.html${anchor}">${title}</a> <code>${id}</code>`);
    }
  });

  it('links to the guides and to the contract by relative addresses', () => {
    const links = Array.from(html.matchAll(/ href="([^"]*)"/g), ([, href = '']) => href);

    expect(links).toContain('reference.html#/section/a-result-more');
    expect(links).toContain('openapi.yaml');
    expect(links).toContain('openapi.json');
    for (const href of links) expect(href).toMatch(/^(reference\.html#|openapi\.|data:,)/);
  });

  it('is text where the contract has signs of HTML', () => {
    const hostile = { ...contract, info: { ...contract.info, title: '<script>alert("1")</script>' } };

    expect(landing(hostile, parts)).not.toContain('<script>alert');
    expect(html).toContain('A result &amp; more');
  });

  it('is small', () => {
    expect(html.length).toBeLessThan(100_000);
  });
});
