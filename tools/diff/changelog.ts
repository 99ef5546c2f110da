import { DiffError } from './DiffError.js';
import { type Finding, heaviest, type Impact } from './Finding.js';

const BEGIN = '<!-- contract:diff begins -->';
const END = '<!-- contract:diff ends -->';
const UNRELEASED = '## Unreleased';

/** How a finding is announced. */
export const LABELS: Readonly<Record<Impact, string>> = { major: 'breaking', minor: 'adds', patch: 'words' };

/** The list of changes since `ref`, one item per subject; empty without changes. */
export function section(ref: string, findings: readonly Finding[]): string {
  if (findings.length === 0) return '';
  // Subjects of which the same is said share an item: so many new models are one line.
  const groups = new Map<string, { readonly subjects: string[]; readonly own: readonly Finding[] }>();
  for (const subject of new Set(findings.map((finding) => finding.subject))) {
    const own = findings.filter((finding) => finding.subject === subject);
    const same = JSON.stringify(own.map(({ impact, says }) => [impact, says]));
    const group = groups.get(same) ?? { subjects: [], own };
    group.subjects.push(`**${subject}**`);
    groups.set(same, group);
  }
  const items = Array.from(groups.values(), ({ subjects, own }) => {
    const breaks = heaviest(own.map(({ impact }) => impact)) === 'major';
    const lines = own.map(({ impact, says }) => `  - ${LABELS[impact]}: ${says}`);
    return [`- ${subjects.join(', ')}${breaks ? ' (breaking)' : ''}`, ...lines].join('\n');
  });
  return `### The contract since ${ref}\n\n${items.join('\n')}\n`;
}

/**
 * Puts `text` between the markers of the changelog, or at the end of its `## Unreleased`. Empty text takes both away.
 *
 * @throws DiffError if the changelog has one marker without the other.
 */
export function withSection(changelog: string, text: string): string {
  const begin = changelog.indexOf(BEGIN);
  const end = changelog.indexOf(END);
  if ((begin === -1) !== (end === -1) || end < begin) {
    throw new DiffError(
      `CHANGELOG.md: has one of the lines "${BEGIN}" and "${END}", must have both, in this order, or none`,
    );
  }
  const block = text === '' ? '' : `${BEGIN}\n\n${text}\n${END}\n`;
  if (begin !== -1) {
    const before = changelog.slice(0, begin);
    const after = changelog.slice(end + END.length).replace(/^\n/, '');
    return block === ''
      ? `${before.trimEnd()}\n${after === '' ? '' : `\n${after.trimStart()}`}`
      : before + block + after;
  }
  if (block === '') return changelog;
  const lines = changelog.trimEnd().split('\n');
  const start = lines.indexOf(UNRELEASED);
  if (start === -1) {
    const first = lines.findIndex((line) => line.startsWith('## '));
    const place = first === -1 ? lines.length : first;
    return joined(lines.slice(0, place), `${UNRELEASED}\n\n${block}`, lines.slice(place));
  }
  const next = lines.findIndex((line, index) => index > start && line.startsWith('## '));
  const place = next === -1 ? lines.length : next;
  return joined(lines.slice(0, place), block, lines.slice(place));
}

function joined(before: readonly string[], block: string, after: readonly string[]): string {
  const rest = after.length === 0 ? '' : `\n${after.join('\n')}\n`;
  return `${before.join('\n').trimEnd()}\n\n${block}${rest}`;
}
