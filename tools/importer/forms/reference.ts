import { checkFields } from '../fields.js';
import type { Note, Page } from '../Page.js';
import { PageError } from '../PageError.js';
import { exampleBody, unlisted } from './exampleBody.js';

/** Reads a rendered reference. It does not expand `input`, so its fields are those of the example body. */
export function readReference(lines: readonly string[], file: string): Page {
  const notes: Note[] = [];
  const expanded = lines.findIndex((line) => /^\s*input\.\S/.test(line));
  if (expanded >= 0) {
    throw new PageError(
      file,
      expanded + 1,
      'this rendered page expands input, which is read in no form; save the markdown of the page instead',
    );
  }
  const body = exampleBody(lines);
  if (body === undefined) {
    const curl = lines.findIndex((line) => /--data|curl /.test(line));
    throw new PageError(file, curl + 1, 'the page has no example body {"model": …, "input": {…}} that can be read');
  }
  const fields = unlisted(body, [], file, notes);
  checkFields(fields, file, notes);
  const at = lines.findIndex((line) => /^default:\s*\S/.test(line.trim()));
  const rendered = /^default:\s*(\S+)$/.exec(lines[at]?.trim() ?? '')?.[1];
  const claims =
    rendered === undefined
      ? body.claims
      : [{ model: rendered, line: at + 1, where: 'model parameter' }, ...body.claims];
  const input = { line: body.lineOf('input'), keywords: { type: 'object' }, fields, rules: [] };
  return { form: 'reference', file, claims, hints: [], input, rootFields: [], notes };
}
