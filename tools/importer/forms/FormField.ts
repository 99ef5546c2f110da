import { megabytes } from '../fileSize.js';
import { appliesTo } from '../jsonType.js';
import { readLimit, readOptions } from '../keywordValues.js';
import type { Field, Json } from '../Page.js';
import type { Place } from '../Place.js';
import { quote } from '../quote.js';

/** How web forms write limits: a name, the text after it, and the keywords of the values in the text. */
const LIMITS: readonly (readonly [name: RegExp, text: RegExp, keywords: readonly string[]])[] = [
  [/^max length$/i, /^(\S+)(?: characters?)?$/i, ['maxLength']],
  [/^max count$/i, /^(\S+)(?: \w+)?$/, ['maxItems']],
  [/^min$/i, /^(\S+)$/, ['minimum']],
  [/^max$/i, /^(\S+)$/, ['maximum']],
  [/^step$/i, /^(\S+)$/, ['multipleOf']],
  [/^range$/i, /^(-?[\d.]+)\s*-\s*(-?[\d.]+)(?:\s*\(step:\s*([\d.]+)\))?$/, ['minimum', 'maximum', 'multipleOf']],
];

/** A field of a web form while it is read. */
export class FormField {
  readonly keywords: Record<string, Json> = {};
  /** What is said of the items, where the field is a list. */
  items?: Record<string, Json>;
  /** Undefined when the page does not say. */
  required: boolean | undefined;
  /** The vendor's description. */
  prose?: string;
  #fileMaxMB?: number;
  #fileTypes?: string;
  #hasFractions = false;

  /** @param place The line of its heading. */
  constructor(
    readonly name: string,
    readonly place: Place,
  ) {}

  /** Takes a limit, such as `Max length` and `2,000 characters`, and returns whether it is known. */
  addLimit(name: string, text: string, place: Place): boolean {
    const size = /^max (file )?size$/i.test(name) ? megabytes(text.replace(/\.$/, '')) : undefined;
    const [, form, keywords = []] = LIMITS.find(([pattern]) => pattern.test(name)) ?? [];
    const [, ...values] = form?.exec(text) ?? [];
    if (size !== undefined) this.#fileMaxMB = size;
    else if (/^accepted (file )?types$/i.test(name)) this.#fileTypes = text;
    else if (values.length === 0 || (keywords.includes('maxItems') && !this.items)) return false;
    for (const [index, value] of values.entries()) {
      const keyword = keywords[index];
      if (keyword === undefined || value === undefined) continue;
      const limit = readLimit(keyword, value, place);
      if ((this.keywords[keyword] ?? limit) !== limit)
        throw place.error(`${quote(`${name}: ${text}`)} contradicts a line before`);
      this.keywords[keyword] = limit;
    }
    return true;
  }

  /** Takes options; those of a list are its items'. */
  addOptions(options: readonly string[], place: Place): void {
    const of = this.items ?? this.keywords;
    Object.assign(of, readOptions(of.type, options, place));
  }

  /** The field as the page states it. */
  toField(): Field {
    const { name, place, required, keywords, items, prose } = this;
    const { line } = place;
    this.#settleStep();
    // A length is that of each text in a list.
    if (items && keywords.maxLength !== undefined) items.maxLength = keywords.maxLength;
    if (items) delete keywords.maxLength;
    for (const of of [keywords, items ?? {}]) this.#dropMeaningless(of);
    const file = { fileMaxMB: this.#fileMaxMB, fileTypes: this.#fileTypes };
    const inner = items && { line, keywords: items, rules: [] };
    const fractions = this.#hasFractions && { hasFractions: true };
    return { name, line, required, value: { line, keywords, prose, items: inner, rules: [], ...file, ...fractions } };
  }

  /** A slider that moves by one between whole numbers means an integer. Any other step belongs to the form, not to the API. */
  #settleStep(): void {
    const { multipleOf: step, ...limits } = this.keywords;
    delete this.keywords.multipleOf;
    if (step === undefined || (limits.type === 'integer' && step === 1)) return;
    const isWhole = [step, limits.minimum ?? 0, limits.maximum ?? 0].every(Number.isInteger);
    this.#hasFractions = !Number.isInteger(step);
    if (limits.type === 'number' && isWhole && step === 1) {
      this.keywords.type = 'integer';
      this.place.note('the page says number with a step of 1 between whole numbers; it is read as integer');
    } else this.place.note(`the step ${step} is that of the form's slider and is not taken`);
  }

  /** Removes limits that mean nothing for the type, with a note. */
  #dropMeaningless(keywords: Record<string, Json>): void {
    for (const [keyword, value] of Object.entries(keywords)) {
      if (appliesTo(keywords.type, keyword)) continue;
      delete keywords[keyword];
      this.place.note(`${keyword} ${quote(value)} is not taken, as it means nothing for ${keywords.type}`);
    }
  }
}
