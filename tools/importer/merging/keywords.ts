import { isDeepStrictEqual } from 'node:util';
import type { FileSchema } from '../file/FileSchema.js';
import { respell, suits } from '../jsonType.js';
import { crossedLimits } from '../keywordValues.js';
import type { Form, Json, PageSchema } from '../Page.js';
import { quote } from '../quote.js';
import { type Findings, noteOf, type Origin } from './Difference.js';
import { hasRules } from './rules.js';
import { hasSchema, isHeard } from './silence.js';

type Keywords = Readonly<Record<string, Json>>;

/** The type comes first: what else is taken depends on it. */
const COMPARED = [
  ...['type', 'deprecated', 'format', 'const', 'enum', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'default', 'additionalProperties'],
];

/**
 * Compares the keywords of one value.
 *
 * @returns The type of the value once the file has taken what it is to take.
 */
export function* compareKeywords(page: PageSchema, file: FileSchema, origin: Origin): Findings<Json | undefined> {
  const [{ line }, { path }, { form, older }] = [page, file, origin];
  // What the file says once it has taken what is found so far.
  const now: Record<string, Json> = { ...file.keywords };
  const rule = hasRules(now) && now.properties === undefined ? 'a rule of the file decides here' : undefined;
  for (const keyword of COMPARED) {
    const before = now[keyword];
    const after = spelling(keyword, page.keywords[keyword], now.type);
    if (isSame(keyword, after, now, page.keywords)) continue;
    if (after === undefined && (page.isPartial || !isHeard(form, keyword))) continue;
    const lost = after === undefined ? [] : lostWith(keyword, after, now);
    const why = older ?? rule ?? doubt(keyword, after, now, page.keywords, form) ?? byHand(file, keyword, lost);
    yield { kind: 'keyword', path, line, keyword, before, after, why };
    if (why !== undefined || after === undefined) continue;
    now[keyword] = after;
    for (const each of lost) {
      const comment = file.comment(each);
      if (comment !== '') yield noteOf(path, line, `with ${each} went the comment "${comment}"`);
      yield { kind: 'keyword', path, line, keyword: each, before: now[each] };
      delete now[each];
    }
    if (keyword !== 'enum' || !Array.isArray(before) || !Array.isArray(after)) continue;
    const gone = before.filter((option) => !after.includes(option));
    const comment = file.comment('enum', gone);
    if (comment !== '') yield noteOf(path, line, `with an option went the comment "${comment}"`);
    if (now.default !== undefined && gone.includes(now.default))
      yield noteOf(path, line, `the default ${quote(now.default)} is no option any more`);
  }
  const crossed = crossedLimits(now);
  if (crossed !== undefined) yield noteOf(path, line, `${crossed}, in the file as it is now`);
  if (page.isPartial) yield noteOf(path, line, 'the alternatives of the page differ in what they say of it');
  return now.type;
}

/** A value of the page as it is written in the type of the file, if it can be. */
function spelling(keyword: string, value: Json | undefined, type: Json | undefined): Json | undefined {
  if (keyword === 'enum' && Array.isArray(value)) {
    const options = value.map((option: Json) => respell(type, option));
    return options.every((option) => option !== undefined) ? options : value;
  }
  return value !== undefined && /^(default|const)$/.test(keyword) ? (respell(type, value) ?? value) : value;
}

/** Whether page and file say the same, be it in other words: one option is a const, and open is what an object is anyway. */
function isSame(keyword: string, after: Json | undefined, file: Keywords, page: Keywords): boolean {
  const isOption = keyword === 'const' || keyword === 'enum';
  if (after === undefined) return file[keyword] === undefined || (isOption && optionsOf(page) !== undefined);
  if (keyword === 'additionalProperties' && after === true) return file[keyword] === undefined;
  const [before, now] = isOption ? [optionsOf(file), optionsOf({ [keyword]: after })] : [file[keyword], after];
  if (!isOption || !Array.isArray(before) || !Array.isArray(now)) return isDeepStrictEqual(before, now);
  return before.length === now.length && now.every((option) => before.includes(option));
}

const optionsOf = (keywords: Keywords): Json | undefined =>
  keywords.const === undefined ? keywords.enum : [keywords.const];

/** The keywords of the file that go when this one is taken: those that mean nothing for a new type, or say it in other words. */
function lostWith(keyword: string, after: Json, file: Keywords): string[] {
  const other = { enum: 'const', const: 'enum' }[keyword];
  return Object.entries(file).flatMap(([each, value]) =>
    each === other || (keyword === 'type' && !suits(after, each, value)) ? [each] : [],
  );
}

/** Why it is doubtful what the page says. */
function doubt(keyword: string, after: Json | undefined, file: Keywords, page: Keywords, form: Form) {
  if (after === undefined) return 'the page says nothing of it';
  if (keyword !== 'type') return suits(file.type, keyword, after) ? undefined : 'it means nothing for the type here';
  const { minimum = 0, maximum = 0, default: value = 0, enum: options = [] } = page;
  const isWhole = [minimum, maximum, value, options].flat().every(Number.isInteger);
  if (file.type === 'integer' && after === 'number' && isWhole) return 'pages say number for an integer';
  return file.type === undefined || hasSchema(form) ? undefined : 'the type is that of a web form';
}

function byHand(file: FileSchema, keyword: string, lost: readonly string[]): string | undefined {
  if (file.isByHand(keyword)) return 'the file says by hand';
  return lost.some((each) => file.isByHand(each)) ? 'what the file says by hand would go with it' : undefined;
}
