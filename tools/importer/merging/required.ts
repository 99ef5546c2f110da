import { type Findings, noteOf, type Origin } from '../Difference.js';
import type { FileSchema } from '../file/FileSchema.js';
import type { PageSchema } from '../Page.js';
import { ruledNames } from './rules.js';
import { isListed } from './silence.js';

/** Compares which fields of an object are required. If a rule mentions a field, the rule decides. */
export function* compareRequired(page: PageSchema, file: FileSchema, { form, older }: Origin): Findings {
  const before = [file.keywords.required ?? []].flat().map(String);
  const ruled = ruledNames(file.keywords);
  const byHand = file.isByHand('required') ? 'the file says by hand' : undefined;
  const now = new Set(before);
  const doubt = (name: string, required: boolean): string | undefined => {
    const onPage = page.rules.length > 0 && !required ? 'the page has rules, which may require it' : undefined;
    return older ?? (ruled.has(name) ? 'a rule of the file mentions it' : (byHand ?? onPage));
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
    if (listed.has(name) || own === undefined || older !== undefined || !isListed(form, own)) continue;
    const why = doubt(name, false);
    yield { kind: 'presence', path: own.path, line: page.line, required: false, why };
    if (why === undefined) now.delete(name);
  }
  const gone = before.filter((name) => !now.has(name));
  const comment = file.comment('required', now.size > 0 ? gone : undefined);
  if (gone.length > 0 && comment !== '')
    yield noteOf(file.path, page.line, `the comment "${comment}" was removed from required`);
}
