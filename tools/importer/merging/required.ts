import { type Findings, noteOf, type Origin } from '../Difference.js';
import type { FileSchema } from '../file/FileSchema.js';
import type { PageSchema } from '../Page.js';
import { ruledNames } from './rules.js';

/** Compares which fields of an object are required. If a rule mentions a field, the rule decides. */
export function* compareRequired(page: PageSchema, file: FileSchema, { older }: Origin): Findings {
  const before = [file.keywords.required ?? []].flat().map(String);
  const ruled = ruledNames(file.keywords);
  const byHand = file.isByHand('required') ? 'the file says by hand' : undefined;
  const now = new Set(before);
  for (const { name, required, line } of page.fields ?? []) {
    if (required === undefined || required === now.has(name)) continue;
    const onPage = page.rules.length > 0 && !required ? 'the page has rules, which may require it' : undefined;
    const why = older ?? (ruled.has(name) ? 'a rule of the file mentions it' : (byHand ?? onPage));
    yield { kind: 'presence', path: [...file.path, name], line, required, why };
    if (why !== undefined) continue;
    if (required) now.add(name);
    else now.delete(name);
  }
  const gone = before.filter((name) => !now.has(name));
  const comment = file.comment('required', now.size > 0 ? gone : undefined);
  if (gone.length > 0 && comment !== '')
    yield noteOf(file.path, page.line, `the comment "${comment}" was removed from required`);
}
