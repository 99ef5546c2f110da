import { isFor } from '../jsonType.js';
import { readOptions } from '../keywordValues.js';
import type { Field, Json } from '../Page.js';
import type { Place } from '../Place.js';

/** A field of a web form while it is read. */
export class FormField {
  readonly keywords: Record<string, Json> = {};
  /** What is said of the items, where the field is a list. */
  items?: Record<string, Json>;
  /** Undefined when the page does not say. */
  required: boolean | undefined;
  fileMaxMB?: number;
  fileTypes?: string;
  /** How far the slider of the form moves at once. */
  step?: number;

  /** @param place The line of its heading. */
  constructor(
    readonly name: string,
    readonly place: Place,
  ) {}

  /** Takes options; those of a list are its items'. */
  addOptions(options: readonly string[], place: Place): void {
    const of = this.items ?? this.keywords;
    Object.assign(of, readOptions(of.type, options, place));
  }

  /** The field as the page states it. */
  toField(): Field {
    const { name, place, required, keywords, items, fileMaxMB, fileTypes } = this;
    const { line } = place;
    this.#settleStep();
    // The length is that of a text: in a list of texts, of each.
    if (items && keywords.maxLength !== undefined) items.maxLength = keywords.maxLength;
    if (items) delete keywords.maxLength;
    for (const of of [keywords, items ?? {}]) this.#dropMeaningless(of);
    const inner = items && { line, keywords: items, rules: [] };
    return { name, line, required, value: { line, keywords, items: inner, rules: [], fileMaxMB, fileTypes } };
  }

  /** Leaves out limits that mean nothing for the type, with a note. */
  #dropMeaningless(keywords: Record<string, Json>): void {
    for (const [keyword, value] of Object.entries(keywords)) {
      if (isFor(keywords.type, keyword)) continue;
      delete keywords[keyword];
      const why = `it means nothing for ${keywords.type}`;
      this.place.note(`${keyword} ${JSON.stringify(value)} is not taken, as ${why}`);
    }
  }

  /** A slider that moves by one between whole numbers is an integer; any other step is the form's and no limit of the API. */
  #settleStep(): void {
    const { keywords, step, place } = this;
    if (step === undefined || (keywords.type === 'integer' && step === 1)) return;
    const isWhole = [step, keywords.minimum ?? 0, keywords.maximum ?? 0].every(Number.isInteger);
    if (keywords.type === 'number' && isWhole && step === 1) keywords.type = 'integer';
    else place.note(`the step of ${step} is the form's and is not taken`);
  }
}
