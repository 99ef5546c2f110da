import { isOf } from '../merging/keywordTypes.js';
import type { Json, Note } from '../Page.js';

/** A field while the text of a web form is read. */
export interface FormField {
  readonly name: string;
  readonly line: number;
  readonly file: string;
  readonly notes: Note[];
  readonly keywords: Record<string, Json>;
  items?: Record<string, Json>;
  fileMaxMB?: number;
  fileTypes?: string;
  /** How far the slider of the form moves at once. */
  step?: number;
}

/** Leaves out, with a note, limits that mean nothing for the type, but for those in `except`. */
export function dropOthers({ keywords, name, line, notes }: FormField, except: readonly string[] = []): void {
  for (const [keyword, value] of Object.entries(keywords)) {
    if (isOf(keywords.type, keyword) || except.includes(keyword)) continue;
    delete keywords[keyword];
    const text = `${name}: ${keyword} ${JSON.stringify(value)} is not taken, as it means nothing for ${keywords.type}`;
    notes.push({ line, text });
  }
}

/** A slider that moves by one between whole numbers is an integer; any other step is the form's and no limit of the API. */
export function stepOf({ keywords, step, name, line, notes }: FormField): void {
  if (step === undefined || (keywords.type === 'integer' && step === 1)) return;
  const whole = [step, keywords.minimum ?? 0, keywords.maximum ?? 0].every(Number.isInteger);
  if (keywords.type === 'number' && whole && step === 1) keywords.type = 'integer';
  else notes.push({ line, text: `${name}: the step of ${step} is the form's and is not taken` });
}
