import { describe, expect, it } from 'vitest';
import { documentation, fields } from './documents.js';
import { importText, pageText, refusal } from './importing.js';

describe('the model of a page', () => {
  const page = documentation({ properties: { a: { type: 'string' } } }, 'paper/lantern-1.0', 'paper-lantern-2-0');

  it('must be given when the page looks like that of another known model', async () => {
    const known = ['paper/lantern-1.0', 'paper/lantern-2.0'];
    expect(await refusal(page, undefined, { known })).toMatch(
      /^page:\d+: .* its operationId is that of paper\/lantern-2\.0/,
    );
    const imported = await importText(page, undefined, { known, model: 'paper/lantern-2.0' });
    expect(imported.model).toBe('paper/lantern-2.0');
    expect(imported.notes.map(({ text }) => text)).toContain(`the page's model enum says "paper/lantern-1.0"`);
  });

  it('must be given when the page names two', async () => {
    const two = (await pageText('formText.txt')).replace('"model": "paper/lantern-2.0"', '"model": "paper/kite"');
    expect(await refusal(two)).toMatch(
      /^page:\d+: the page names two models, "paper\/lantern-2.0" \(model parameter, line/,
    );
  });

  it.each([
    ['reference', 'reference.txt'],
    ['copied page', 'copiedPage.md'],
  ])('must be given when two pages of the form %s are in one file', async (_, name) => {
    const text = await pageText(name);
    expect(await refusal(`${text}\n${text.replaceAll('paper/lantern-2.0', 'paper/kite')}`)).toMatch(
      /^page:\d+: the page names two models, "paper\/lantern-2\.0" .* and "paper\/kite"/,
    );
  });

  it('must be given when the page names none', async () => {
    expect(await refusal('input.a\nOptional\nstring\n')).toBe(
      'page: the page does not name its model; say which it is with --model <id>',
    );
  });

  it.each([
    '../x',
    '/etc/x',
    'a/../b',
    'a/b/c',
    'a b',
    '.hidden',
    'con',
    'a/lpt1.x',
    'a/',
    '',
    'constructor',
    'a/__proto__',
    'a\\b',
    'é',
    'a..b',
  ])('is refused if it is %j', async (id) => {
    expect(await refusal(documentation({ properties: { a: { type: 'string' } } }, id))).toMatch(/cannot be a model id/);
    expect(await refusal(fields({ a: { type: 'string' } }), undefined, { model: id })).toMatch(/cannot be a model id/);
  });
});
