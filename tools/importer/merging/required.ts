import { isObject } from '../../../src/json/object.js';
import { type Findings, noteOf, type Origin } from '../Difference.js';
import type { FileSchema } from '../file/FileSchema.js';
import type { PageSchema } from '../Page.js';
import { ruledNames } from './rules.js';
import { isListed } from './silence.js';

/** Compares which fields of an object are required. If a rule mentions a field, the rule decides. */
export function* compareRequired(page: PageSchema, file: FileSchema, origin: Origin): Findings {
  const before = [file.keywords.required ?? []].flat().map(String);
  const ruled = ruledNames(file.keywords);
  const byHand = file.isByHand('required') ? 'the file says by hand' : undefined;
  const now = new Set(before);
  const doubt = (name: string, required: boolean): string | undefined => {
    const onPage = page.rules.length > 0 && !required ? 'the page has rules, which may require it' : undefined;
    return origin.older ?? (ruled.has(name) ? 'a rule of the file mentions it' : (byHand ?? onPage));
  };
  for (const { name, required, line } of page.fields ?? []) {
    if (required === undefined || required === now.has(name)) continue;
    const why = doubt(name, required);
    yield { kind: 'presence', path: [...file.path, name], line, required, why };
    if (why !== undefined) continue;
    if (required) now.add(name);
    else now.delete(name);
  }
  const listed = new Set(page.fields?.map(({ name }) => name));
  for (const name of before) {
    const own = file.properties?.get(name);
    // A renamed field would leave both names required, and no request could be right.
    if (listed.has(name) || own === undefined || !isListed(origin, own)) continue;
    const why = doubt(name, false);
    yield { kind: 'presence', path: own.path, line: page.line, required: false, why };
    if (why === undefined) now.delete(name);
  }
  const gone = before.filter((name) => !now.has(name));
  const comment = file.comment('required', now.size > 0 ? gone : undefined);
  if (gone.length > 0 && comment !== '')
    yield noteOf(file.path, page.line, `the comment "${comment}" was removed from required`);
  yield* dropUnenforced(page, file, gone);
}

/** What is no longer required needs no word about whether the vendor enforces it. */
function* dropUnenforced({ line }: PageSchema, { path, keywords }: FileSchema, gone: readonly string[]): Findings {
  const before = keywords['x-unenforced'];
  if (!isObject(before) || !Array.isArray(before.required)) return;
  const rest = before.required.filter((name) => !gone.includes(name));
  const after = rest.length > 0 ? { ...before, required: rest } : undefined;
  if (rest.length < before.required.length)
    yield { kind: 'keyword', path, line, keyword: 'x-unenforced', before, after };
}
