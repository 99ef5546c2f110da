import { describe, expect, it } from 'vitest';
import { offline } from '../../../tools/docs/offline.js';

const page = `<head><meta charset="utf8" /></head><a href="/tasks">Tasks</a><a href="https://redocly.com/redoc/">by</a>
<script type="module">img = full ? "https://cdn.redoc.ly/redoc/logo-mini-full.svg" : "https://cdn.redoc.ly/redoc/logo-mini.svg";
x = '<a href="/of-the-script">', l = [{key:\`javascript\`,label:\`JavaScript\`,lang:\`javascript\`},
{key:\`node\`,label:\`Node.js\`,lang:\`javascript\`}]</script>`;

describe('a page of Redoc, offline,', () => {
  it('loads no badge, and forbids what else it might load', () => {
    const html = offline(page);

    expect(html).not.toContain('cdn.redoc.ly');
    expect(html).toContain(`content="default-src 'none';`);
    expect(html).toContain('https://redocly.com/redoc/');
  });

  it('knows the languages of our samples', () => {
    expect(offline(page)).toContain('label:`TypeScript`,lang:`typescript`');
    expect(offline(page)).toContain('label:`fetch`,lang:`javascript`');
  });

  it('links within itself, and leaves the script as it is', () => {
    expect(offline(page)).toContain('<a href="#/tasks">');
    expect(offline(page)).toContain('<a href="/of-the-script">');
  });

  it.each([
    ['a language', 'Node.js', 'Node', '0 × {key:`node`'],
    ['the full badge', 'logo-mini-full.svg', 'other.svg', '0 × https://cdn.redoc.ly/redoc/logo-mini-full.svg'],
    ['the narrow badge', 'logo-mini.svg', 'other.svg', '0 × https://cdn.redoc.ly/redoc/logo-mini.svg'],
    ['the place of the policy', '<meta charset="utf8" />', '', '0 × <meta charset="utf8" />'],
    ['the rendered links', 'href="/tasks"', 'href="tasks"', 'no rendered links'],
    ['the script', '<script type="module">', '<script>', 'no rendered links'],
  ])('is refused without %s', (_, found, replacement, message) => {
    expect(() => offline(page.replace(found, replacement))).toThrow(message);
  });

  it('is refused with a second badge, of which nothing is known', () => {
    expect(() => offline(page + page)).toThrow('not 1');
  });
});
