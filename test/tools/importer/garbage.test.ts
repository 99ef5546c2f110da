import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageError } from '../../../tools/importer/PageError.js';
import { readPage } from '../../../tools/importer/recognise.js';
import { pageText } from './importing.js';

describe('garbage', () => {
  const pages = [
    'formText.txt',
    'reference.txt',
    'copiedPage.md',
    'documentation.md',
    'olderDocumentation.md',
    'liveSchema.json',
  ];

  /** Whether the text was read or properly refused. */
  const survives = (text: string): boolean => {
    try {
      readPage(text, 'page');
    } catch (error) {
      if (!(error instanceof PageError)) throw error;
    }
    return true;
  };

  it('of any kind is refused and crashes nothing', () => {
    const token = fc.constantFrom(
      'input.a',
      'Required',
      'string',
      '{',
      '}',
      '"',
      '```yaml',
      '```',
      'openapi: 3.0.1',
      'curl',
    );
    const words = fc.array(fc.oneof(token, fc.string()), { maxLength: 30 }).map((parts) => parts.join('\n'));
    fc.assert(fc.property(fc.oneof(fc.string(), words, fc.json()), survives), { numRuns: 500 });
  });

  it.each(pages)('made of %s is refused and crashes nothing', async (name) => {
    const lines = (await pageText(name)).split('\n');
    const at = fc.nat(lines.length - 1);
    const edit = fc.tuple(
      at,
      fc.oneof(
        fc.constant(undefined),
        at.map((index) => lines[index] ?? ''),
        fc.string(),
      ),
    );
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), (edits) => {
        const broken: (string | undefined)[] = [...lines];
        for (const [index, line] of edits) broken[index] = line;
        return survives(broken.filter((line) => line !== undefined).join('\n'));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    '{"a":'.repeat(100_000),
    '{\n'.repeat(50_000),
    `\`\`\`yaml\nopenapi: createTask\na: ${'['.repeat(100_000)}\n\`\`\``,
  ])('that is nested without end is refused', (text) => {
    expect(() => readPage(text, 'page')).toThrow(PageError);
  });
});
