import { isDeepStrictEqual } from 'node:util';
import { type Difference, type Findings, noteOf, type Origin } from '../Difference.js';
import type { FileSchema } from '../file/FileSchema.js';
import type { ModelFile } from '../file/ModelFile.js';
import { schemaOf } from '../file/schemaOf.js';
import type { Note, Page, PageSchema } from '../Page.js';
import { fileNotes } from './fileNotes.js';
import { compareKeywords } from './keywords.js';
import { compareRequired } from './required.js';
import { isListed } from './silence.js';

/**
 * Finds where a page and the file of its model disagree, and decides what the file takes. It changes nothing. Words and rules
 * of the file stay, and nothing is removed because the page does not mention it.
 *
 * @param date The day on which the page was saved. Nothing is taken from a page that is older than the file.
 */
export function differences(page: Page, file: ModelFile, date: string): (Difference | Note)[] {
  const documented = String(file.root.keywords['x-documented'] ?? '');
  const older = date < documented ? `the file is of ${documented}, the page of ${date}` : undefined;
  return [...compareMembers(page.input, file.input, { form: page.form, isCut: page.cut !== undefined, older })];
}

function* compareSchema(page: PageSchema, file: FileSchema, origin: Origin): Findings {
  const before = file.keywords.type;
  // An example says nothing certain about a type or a limit.
  const type = page.guessed ? before : yield* compareKeywords(page, file, origin);
  yield* fileNotes(page, file);
  if (page.items && file.items) yield* compareSchema(page.items, file.items, origin);
  else if (page.items && file.keywords.items === undefined) {
    const isKept = page.guessed || !isDeepStrictEqual(type, page.keywords.type ?? type);
    const why = origin.older ?? (isKept ? 'the file keeps its type' : undefined);
    const { line } = page.items;
    yield { kind: 'added', path: [...file.path, '[]'], line, after: schemaOf(page.items, false), why };
  }
  const isNew = type === 'object' && before !== 'object';
  yield* compareMembers(page, file, origin, isNew);
}

/** @param isNew The value becomes an object, so the file has no members of it yet. */
function* compareMembers(page: PageSchema, file: FileSchema, origin: Origin, isNew = false): Findings {
  const { path } = file;
  for (const { keyword, line } of page.rules)
    yield noteOf(path, line, `the page has ${keyword} here; rules are written by hand, and those of the file stay`);
  if (page.fields === undefined) return;
  const properties = file.properties ?? (isNew ? new Map<string, FileSchema>() : undefined);
  if (properties === undefined) {
    yield noteOf(path, page.line, 'the page lists members, the file has none and is left as it is');
    return;
  }
  for (const { name, line, value } of page.fields) {
    const own = properties.get(name);
    const at = [...path, name];
    if (own !== undefined) yield* compareSchema(value, own, origin);
    else yield { kind: 'added', path: at, line, after: schemaOf(value, true), why: origin.older };
  }
  if (page.guessed) return;
  yield* compareRequired(page, file, origin);
  const names = new Set(page.fields.map(({ name }) => name));
  for (const [name, own] of properties)
    if (!names.has(name) && isListed(origin, own))
      yield { kind: 'gone', path: own.path, line: page.line, why: 'remove it by hand if the vendor did' };
}
