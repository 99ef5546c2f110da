import { describe, expect, it } from 'vitest';
import { unreleased, withRelease } from '../../../tools/release/notes.js';

const released = (changelog: string) => withRelease(changelog, '1.3.0', '2026-11-26');

describe('the changelog of a release', () => {
  it('gives what is unreleased the version and its date, and leaves an empty part above it', () => {
    const changelog = released('# Changelog\n\n## Unreleased\n\n- A boat.\n\n## 1.2.3 (2026-11-01)\n\n- A raft.\n');

    expect(changelog).toBe(
      '# Changelog\n\n## Unreleased\n\n## 1.3.0 (2026-11-26)\n\n- A boat.\n\n## 1.2.3 (2026-11-01)\n\n- A raft.\n',
    );
  });

  it('keeps headings, and takes the marks of contract:diff away, so that the next list gets its own', () => {
    const list =
      '<!-- contract:diff begins -->\n\n### The contract since v1.2.3\n\n- **paper/boat**\n\n<!-- contract:diff ends -->\n';

    expect(unreleased(`## Unreleased\n\n- A boat for $1 and $&.\n\n${list}`)).toBe(
      '- A boat for $1 and $&.\n\n### The contract since v1.2.3\n\n- **paper/boat**',
    );
  });

  it.each(['# Changelog\n', '## Unreleased\n', '## Unreleased\n\n## 1.2.3 (2026-11-01)\n\n- A raft.\n'])(
    'refuses a release of which nothing is said: %j',
    (changelog) => {
      expect(() => released(changelog)).toThrow('"## Unreleased" is missing or empty');
    },
  );
});
