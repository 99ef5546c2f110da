import { DiffError } from './DiffError.js';
import type { Finding, Impact } from './Finding.js';

const BEGIN = '<!-- contract:diff begins -->';
const END = '<!-- contract:diff ends -->';

/** How a finding is announced. */
const LABELS: Readonly<Record<Impact, string>> = { major: 'breaking', minor: 'adds', patch: 'words' };

/** The list of changes since `ref`, one item per subject; empty without changes. */
export function section(ref: string, findings: readonly Finding[]): string {
  return findings.length === 0 ? '' : `### The contract since ${ref}\n\n${items(findings).join('\n')}\n`;
}

/** What changed as items of a list, one per subject. */
export function items(findings: readonly Finding[]): string[] {
  // Subjects of which the same is said share an item: so many new models are one line.
  const subjectsOf = new Map<string, string[]>();
  for (const subject of new Set(findings.map((finding) => finding.subject))) {
    const own = findings.filter((finding) => finding.subject === subject);
    const breaks = own.some(({ impact }) => impact === 'major') ? ' (breaking)' : '';
    const item = [breaks, ...own.map(({ impact, says }) => `  - ${LABELS[impact]}: ${says}`)].join('\n');
    subjectsOf.set(item, [...(subjectsOf.get(item) ?? []), `**${subject}**`]);
  }
  return Array.from(subjectsOf, ([item, subjects]) => `- ${subjects.join(', ')}${item}`);
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
  const [head, tail] = atUnreleased(changelog);
  return joined(head, block, tail);
}

/** Puts items at the end of the list of `## Unreleased`, those that it does not have. */
export function withItems(changelog: string, items: readonly string[]): string {
  const fresh = items.filter((item) => !`${changelog}\n`.includes(`${item}\n`)).join('\n');
  if (fresh === '') return changelog;
  const begin = changelog.indexOf(BEGIN);
  const [head, tail] = begin === -1 ? atUnreleased(changelog) : [changelog.slice(0, begin), changelog.slice(begin)];
  const list = head.trimEnd();
  return joined(`${list}${/\n(- | {2})[^\n]*$/.test(list) ? '\n' : '\n\n'}${fresh}`, tail);
}

/** The changelog up to the end of `## Unreleased`, which is added if it is missing, and what follows. */
function atUnreleased(changelog: string): [head: string, tail: string] {
  const found = /^## Unreleased$[\s\S]*?(?=\n## |$(?![\s\S]))/m.exec(changelog);
  const released = changelog.search(/^## /m);
  const place = found ? found.index + found[0].length : released === -1 ? changelog.length : released;
  return [joined(changelog.slice(0, place), found ? '' : '## Unreleased'), changelog.slice(place)];
}

/** What is not empty of `texts`, with a line between each two. */
function joined(...texts: readonly string[]): string {
  const said = texts.map((text) => text.trim()).filter((text) => text !== '');
  return `${said.join('\n\n')}\n`;
}
