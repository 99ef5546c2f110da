import { DiffError } from './DiffError.js';
import type { Finding, Impact } from './Finding.js';

const BEGIN = '<!-- contract:diff begins -->';
const END = '<!-- contract:diff ends -->';

/** How a finding is announced. */
const LABELS: Readonly<Record<Impact, string>> = { major: 'breaking', minor: 'adds', patch: 'words' };

/** The list of changes since `ref`, one item per subject; empty without changes. */
export function section(ref: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  // Subjects of which the same is said share an item: so many new models are one line.
  const items = new Map<string, string[]>();
  for (const subject of new Set(findings.map((finding) => finding.subject))) {
    const own = findings.filter((finding) => finding.subject === subject);
    const breaks = own.some(({ impact }) => impact === 'major') ? ' (breaking)' : '';
    const item = [breaks, ...own.map(({ impact, says }) => `  - ${LABELS[impact]}: ${says}`)].join('\n');
    items.set(item, [...(items.get(item) ?? []), `**${subject}**`]);
  }
  const list = Array.from(items, ([item, subjects]) => `- ${subjects.join(', ')}${item}`);
  return `### The contract since ${ref}\n\n${list.join('\n')}\n`;
}

/**
 * Puts `text` between the markers of the changelog, or at the end of its `## Unreleased`. Empty text takes both away.
 *
 * @throws DiffError if the changelog has one marker without the other.
 */
export function withSection(changelog: string, text: string): string {
  const [begin, end] = [changelog.indexOf(BEGIN), changelog.indexOf(END)];
  if ((begin === -1) !== (end === -1) || end < begin)
    throw new DiffError(
      `CHANGELOG.md: has one of the lines "${BEGIN}" and "${END}", must have both, in this order, or none`,
    );
  const block = text === '' ? '' : `${BEGIN}\n\n${text}\n${END}`;
  if (begin !== -1) return joined(changelog.slice(0, begin), block, changelog.slice(end + END.length));
  if (block === '') return changelog;
  const found = /^## Unreleased$[\s\S]*?(?=\n## |$(?![\s\S]))/m.exec(changelog);
  const released = changelog.search(/^## /m);
  const place = found ? found.index + found[0].length : released === -1 ? changelog.length : released;
  return joined(changelog.slice(0, place), found ? '' : '## Unreleased', block, changelog.slice(place));
}

/** What is not empty of `texts`, with a line between each two. */
function joined(...texts: readonly string[]): string {
  const said = texts.map((text) => text.trim()).filter((text) => text !== '');
  return `${said.join('\n\n')}\n`;
}
