import type { Claim, Page } from '../Page.js';
import type { Place } from '../Place.js';
import { quote } from '../quote.js';
import { readCopiedField } from './copiedField.js';
import { exampleBody } from './exampleBody.js';
import { formPage } from './formPage.js';

/** Entries that are of a field and nothing else. */
const OF_FIELD = /^\s*[-*] \*\*(Type|Required|Max Length|Range|Options|Max File Size|Default Value)\*\*/;

/** A heading of level 1 to 4 and what is below it, deeper headings included. */
interface Section {
  readonly level: number;
  readonly heading: string;
  /** Of the heading, from 1. */
  readonly line: number;
  readonly lines: readonly string[];
}

const isTyped = ({ level, lines }: Section): boolean =>
  level === 4 && lines.some((line) => /^\s*[-*] \*\*Type\*\*/.test(line));

/** Reads a copied page, the "copy page" markdown: a heading per field and a list of what is said of it. */
export function readCopiedPage(text: readonly string[], page: Place): Page | undefined {
  const { lines: prose, openedAt } = withoutBlocks(text);
  const sections = sectionsOf(prose);
  const first = sections.findIndex(isTyped);
  if (first < 0) return undefined;
  const above = sections.slice(0, first).map(({ level }) => level < 4);
  const below = sections.findIndex(({ level }, at) => at > first && level < 3);
  const list = new Set(sections.slice(above.lastIndexOf(true) + 1, below < 0 ? undefined : below));
  const isField = (section: Section) => section.level === 4 && (list.has(section) || isTyped(section));
  for (const { line, lines } of sections.filter((section) => !isField(section))) {
    const stray = lines.findIndex((each) => OF_FIELD.test(each));
    if (stray < 0) continue;
    const why = 'is not below the heading of a field, as "#### name"';
    throw page.on(line + 1 + stray).error(`${quote(lines[stray]?.trim() ?? '')} ${why}`);
  }
  const begin = page.on(sections[first]?.line ?? 0);
  const body = exampleBody(text);
  const fields = sections.filter(isField).flatMap((section) => {
    const place = page.on(section.line);
    const name = section.heading.replaceAll(/`|\\(?=[_*[\]])/g, '').replace(/^input\./, '');
    const left = 'is left out: look for it in another form of the page';
    if (!list.has(section))
      place.note(`the field ${quote(name)} stands outside the list of line ${begin.line} and ${left}`);
    else if (name.trim() === '') place.note(`a field without a name ${left}`);
    else return [readCopiedField(section.lines, name, place, body.input[name.trim()])];
    return [];
  });
  const fence = openedAt === undefined ? undefined : `the block of code of line ${openedAt} is never closed`;
  const cut = below < 0 ? (fence ?? 'no heading such as "## 2. Query Task" ends the list of fields') : undefined;
  return formPage({ form: 'copied page', fields, claims: claimsOf(prose), cut }, body, begin);
}

/** The page in sections; what stands above the first heading is one of level 0. */
function sectionsOf(prose: readonly string[]): Section[] {
  let lines: string[] = [];
  const sections: Section[] = [{ level: 0, heading: '', line: 0, lines }];
  for (const [index, text] of prose.entries()) {
    const [, marks, heading = ''] = /^(#{1,4})(?:\s+(.*?))?\s*$/.exec(text) ?? [];
    if (marks === undefined) lines.push(text);
    else {
      lines = [];
      sections.push({ level: marks.length, heading, line: index + 1, lines });
    }
  }
  return sections;
}

/** The lines, with blank ones instead of code blocks and rules, so that they end nothing; and the line of a block that does not end. */
function withoutBlocks(page: readonly string[]): { lines: string[]; openedAt: number | undefined } {
  let fence: string | undefined;
  let openedAt: number | undefined;
  const lines: string[] = [];
  for (const [at, line] of page.entries()) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    lines.push(fence !== undefined || mark !== undefined || /^---\s*$/.test(line) ? '' : line);
    if (fence === undefined && mark !== undefined) [fence, openedAt] = [mark, at + 1];
    else if (fence !== undefined && mark?.startsWith(fence) && line.trim() === mark) fence = openedAt = undefined;
  }
  return { lines, openedAt };
}

/** The models of the tables of parameters. */
const claimsOf = (prose: readonly string[]): Claim[] =>
  prose.flatMap((line, at) => {
    const model = /^\|\s*(?:model\s*\||\*\*Format\*\*).*?`([^`]+)`/.exec(line)?.[1];
    return model === undefined ? [] : [{ model, line: at + 1, where: 'model parameter' }];
  });
