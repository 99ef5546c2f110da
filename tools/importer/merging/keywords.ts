import { isDeepStrictEqual } from 'node:util';
import { type Findings, noteOf, type Origin } from '../Difference.js';
import type { FileSchema } from '../file/FileSchema.js';
import { respell, suits, VALUE_KEYWORDS } from '../jsonType.js';
import { crossedLimits } from '../keywordValues.js';
import type { Form, Json, PageSchema } from '../Page.js';
import { quote } from '../quote.js';
import { hasRules } from './rules.js';
import { hasSchema, isHeard } from './silence.js';

type Keywords = Readonly<Record<string, Json>>;

/** The type comes first, because it decides which other keywords are taken. */
const COMPARED = [...VALUE_KEYWORDS, 'default', 'deprecated', 'additionalProperties'];

/**
 * Compares the keywords of one value.
 *
 * @returns The type that the value has afterwards.
 */
export function* compareKeywords(page: PageSchema, file: FileSchema, origin: Origin): Findings<Json | undefined> {
  const [{ line, isCut }, { path }, { form, older }] = [page, file, origin];
  const cut = isCut ? 'the page looks cut off here' : undefined;
  // What the file says after all that is taken so far.
  const now: Record<string, Json> = { ...file.keywords };
  const rule = hasRules(now) && now.properties === undefined ? 'a rule of the file decides here' : undefined;
  for (const keyword of COMPARED) {
    const before = now[keyword];
    const said = spelling(keyword, page.keywords[keyword], now.type);
    // The options that are missing may stand behind the cut.
    const after = isCut && keyword === 'enum' ? allOptions(before, said) : said;
    if (isSame(keyword, after, now, page.keywords)) continue;
    if (after === undefined && !isHeard(origin, page, keyword)) continue;
    const lost = after === undefined ? [] : lostWith(keyword, after, now);
    const why = older ?? cut ?? rule ?? doubt(keyword, after, now, page.keywords, form) ?? byHand(file, keyword, lost);
    yield { kind: 'keyword', path, line, keyword, before, after, why };
    if (why !== undefined || after === undefined) continue;
    now[keyword] = after;
    for (const each of lost) {
      const comment = file.comment(each);
      if (comment !== '') yield noteOf(path, line, `the comment "${comment}" was removed with ${each}`);
      yield { kind: 'keyword', path, line, keyword: each, before: now[each] };
      delete now[each];
    }
    if (keyword !== 'enum' || !Array.isArray(before) || !Array.isArray(after)) continue;
    const gone = before.filter((option) => !after.includes(option));
    const comment = file.comment('enum', gone);
    if (comment !== '') yield noteOf(path, line, `the comment "${comment}" was removed with its option`);
    if (now.default !== undefined && gone.includes(now.default))
      yield noteOf(path, line, `the default ${quote(now.default)} is no longer an option`);
  }
  const crossed = crossedLimits(now);
  if (crossed !== undefined) yield noteOf(path, line, `${crossed}, in the file as it is now`);
  if (file.keywords['x-accepted'] !== undefined && !isDeepStrictEqual(now, file.keywords))
    yield noteOf(path, line, 'check whether x-accepted is still more than what is documented now');
  if (page.isPartial) yield noteOf(path, line, 'the alternatives on the page differ in what they say of it');
  return now.type;
}

/** A value of the page as a value of the type that the file has, if possible. */
function spelling(keyword: string, value: Json | undefined, type: Json | undefined): Json | undefined {
  if (keyword === 'enum' && Array.isArray(value)) {
    const options = value.map((option: Json) => respell(type, option));
    return options.every((option) => option !== undefined) ? options : value;
  }
  return value !== undefined && /^(default|const)$/.test(keyword) ? (respell(type, value) ?? value) : value;
}

/** Whether page and file say the same, perhaps in another way: one option is a const, and an object is open anyway. */
function isSame(keyword: string, after: Json | undefined, file: Keywords, page: Keywords): boolean {
  const isOption = keyword === 'const' || keyword === 'enum';
  if (after === undefined) return file[keyword] === undefined || (isOption && optionsOf(page) !== undefined);
  if (keyword === 'additionalProperties' && after === true) return file[keyword] === undefined;
  const [before, now] = isOption ? [optionsOf(file), optionsOf({ [keyword]: after })] : [file[keyword], after];
  return isDeepStrictEqual(before, now);
}

const allOptions = (before: Json | undefined, said: Json | undefined): Json | undefined =>
  Array.isArray(before) && Array.isArray(said) ? [...new Set<Json>([...before, ...said])] : said;

const optionsOf = (keywords: Keywords): Json | undefined =>
  keywords.const === undefined ? keywords.enum : [keywords.const];

/** The keywords that the file loses when it takes this one: those that a new type does not have, or the other form of options. */
function lostWith(keyword: string, after: Json, file: Keywords): string[] {
  const other = { enum: 'const', const: 'enum' }[keyword];
  return Object.entries(file).flatMap(([each, value]) =>
    each === other || (keyword === 'type' && !suits(after, each, value)) ? [each] : [],
  );
}

/** Why the page may be wrong. */
function doubt(keyword: string, after: Json | undefined, file: Keywords, page: Keywords, form: Form) {
  if (after === undefined) return 'the page does not mention it';
  if (keyword !== 'type') return suits(file.type, keyword, after) ? undefined : 'it means nothing for this type';
  const { minimum = 0, maximum = 0, multipleOf = 0, default: value = 0, enum: options = [] } = page;
  const isWhole = [minimum, maximum, multipleOf, value, options].flat().every(Number.isInteger);
  if (file.type === 'integer' && after === 'number' && isWhole) return 'pages often say number for an integer';
  return file.type === undefined || hasSchema(form) ? undefined : 'it is the type of a form field, not of the API';
}

function byHand(file: FileSchema, keyword: string, lost: readonly string[]): string | undefined {
  if (file.isByHand(keyword)) return 'the file says by hand';
  return lost.some((each) => file.isByHand(each)) ? 'it would remove what the file says by hand' : undefined;
}
