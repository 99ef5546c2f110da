import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { items, section, withItems, withSection } from '../../../tools/diff/changelog.js';
import type { Finding } from '../../../tools/diff/Finding.js';

const FOUND: Finding[] = [
  { subject: 'paper/boat', impact: 'major', says: '`input.b`: is gone' },
  { subject: 'paper/boat', impact: 'patch', says: 'description changed' },
  { subject: 'paper/kite', impact: 'minor', says: 'the model is new' },
  { subject: 'paper/raft', impact: 'minor', says: 'the model is new' },
];
const LIST = section('v1.0.0', FOUND);
const CHANGELOG = '# Changelog\n\n## Unreleased\n\n- By hand.\n\n## 1.0.0\n\n- The first.\n';

describe('the section of the changelog', () => {
  it('has an item per subject, and one for those of which the same is said', () => {
    expect(LIST).toBe(
      [
        '### The contract since v1.0.0',
        '',
        '- **paper/boat** (breaking)',
        '  - breaking: `input.b`: is gone',
        '  - words: description changed',
        '- **paper/kite**, **paper/raft**',
        '  - adds: the model is new',
        '',
      ].join('\n'),
    );
  });

  it('goes to the end of Unreleased and leaves the rest as it is', () => {
    const written = withSection(CHANGELOG, LIST);

    expect(written).toMatch(
      /- By hand\.\n\n<!--[\s\S]*### The contract since v1\.0\.0[\s\S]*-->\n\n## 1\.0\.0\n\n- The first\.\n$/,
    );
    expect(withSection(written, '')).toBe(CHANGELOG);
  });

  it('makes Unreleased where there is none', () => {
    const released = '# Changelog\n\n## 1.0.0\n\n- The first.\n';

    expect(withSection(released, LIST)).toMatch(/^# Changelog\n\n## Unreleased\n\n<!--[\s\S]*-->\n\n## 1\.0\.0\n/);
  });

  it('is not written without changes', () => {
    expect(withSection(CHANGELOG, section('v1.0.0', []))).toBe(CHANGELOG);
  });

  it('is written once, however often', () => {
    const line = fc.constantFrom('# Changelog', '## Unreleased', '## 1.0.0', '- An item.', '', '### A heading');
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const once = withSection(lines.join('\n'), LIST);
        expect(withSection(once, LIST)).toBe(once);
        expect(withSection(withSection(once, section('v0', [])), LIST)).toContain(LIST);
      }),
    );
  });

  it.each([
    '# Changelog\n<!-- contract:diff begins -->\n',
    '<!-- contract:diff ends -->\n',
    '<!-- contract:diff ends -->\n<!-- contract:diff begins -->\n',
  ])('refuses half a section: %j', (changelog) => {
    expect(() => withSection(changelog, LIST)).toThrow(/^CHANGELOG\.md: has one of the lines/);
  });
});

describe('the items of an update', () => {
  const [boat = '', kite = ''] = items(FOUND);

  it('go on the list of Unreleased, each once', () => {
    const written = withItems(CHANGELOG, [boat]);

    expect(written).toBe(CHANGELOG.replace('- By hand.\n', `- By hand.\n${boat}\n`));
    expect(withItems(written, [boat, kite])).toBe(written.replace(boat, `${boat}\n${kite}`));
  });

  it('stand before the section of contract:diff', () => {
    const list = section('v1.0.0', FOUND.slice(2));

    expect(withItems(withSection(CHANGELOG, list), [boat])).toBe(
      withSection(CHANGELOG, list).replace('- By hand.\n', `- By hand.\n${boat}\n`),
    );
  });

  it('make Unreleased where there is none', () => {
    expect(withItems('# Changelog\n\n## 1.0.0\n', [boat])).toBe(
      `# Changelog\n\n## Unreleased\n\n${boat}\n\n## 1.0.0\n`,
    );
  });
});
