import { isDeepStrictEqual } from 'node:util';
import type { YAMLMap } from 'yaml';
import { commentOf, isByHand, jsonOf, putKeyword } from '../file/yamlMap.js';
import { respell } from '../jsonType.js';
import { crossedLimits } from '../keywordValues.js';
import { isSchema, type Json, type PageSchema, SPEAKS } from '../Page.js';
import { kindOf } from './Difference.js';
import { isOf, lostWith, takes } from './keywordTypes.js';
import type { Merging } from './merge.js';
import { settleOptions } from './mergeOptions.js';
import { rulesOf } from './rules.js';

const COMPARED = [
  ...['deprecated', 'type', 'format', 'const', 'enum', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'default', 'additionalProperties'],
];
/**
 * Compares the keywords of one value and takes those of the page.
 *
 * @returns Whether the file keeps its type against the page.
 */
export function mergeKeywords(merging: Merging, map: YAMLMap, stated: PageSchema, path: string): boolean {
  const { document, form, older, differences } = merging;
  const ruled = rulesOf(map).items.length > 0 && jsonOf(map, 'properties') === undefined;
  const reason = older ?? (ruled ? 'a rule of the file decides here' : undefined);
  const settle = (keyword: string, before: Json | undefined, after: Json | undefined, why = reason) => {
    const byHand = isByHand(map, keyword) ? 'the file says by hand' : undefined;
    const refusal = why ?? byHand ?? (after === undefined ? 'the page says nothing of it' : undefined);
    const taken = refusal === undefined;
    differences.push({
      path,
      kind: kindOf(keyword, before, after),
      before,
      after,
      line: stated.line,
      taken,
      why: refusal,
    });
    if (taken && after !== undefined) putKeyword(document, map, keyword, after);
    return taken;
  };

  const type = jsonOf(map, 'type');
  const hasByHand = lostWith(map, stated.keywords.type ?? type).some((keyword) => isByHand(map, keyword));
  const whyType =
    keepsType(type, stated, isSchema(form)) ?? (hasByHand ? 'what the file says by hand would go with it' : undefined);
  const differs = stated.keywords.type !== undefined && !isDeepStrictEqual(type, stated.keywords.type);
  const kept = differs && !settle('type', type, stated.keywords.type, reason ?? whyType);
  if (differs && !kept) drop(merging, map, stated, path);

  const now = jsonOf(map, 'type');
  for (const keyword of COMPARED.filter((each) => each !== 'type')) {
    const before = jsonOf(map, keyword);
    const after = inType(keyword, now, stated.keywords[keyword]);
    if (after === undefined) {
      const speaks = isSchema(form)
        ? !['deprecated', 'additionalProperties'].includes(keyword)
        : SPEAKS[form].includes(keyword);
      const told =
        keyword === 'const' || keyword === 'enum' ? (stated.keywords.const ?? stated.keywords.enum) : undefined;
      if (before !== undefined && speaks && !stated.isPartial && told === undefined) settle(keyword, before, undefined);
    } else if (!isDeepStrictEqual(before, after) && !isSaid(map, keyword, after)) {
      const misfit = ['const', 'enum', 'default'].includes(keyword) && !takes(now, keyword, after);
      const why = reason ?? (isOf(now, keyword) && !misfit ? undefined : 'it means nothing for the type here');
      if (keyword === 'enum')
        settleOptions(merging, map, before, after, (whole) => settle(keyword, before, whole, why));
      else settle(keyword, before, after, why);
      const other = { enum: 'const', const: 'enum' }[keyword];
      if (other !== undefined && map.has(other) && isDeepStrictEqual(jsonOf(map, keyword), after))
        remove(merging, map, other, stated, path);
    }
  }
  checkResult(merging, map, stated, path);
  if (stated.isPartial)
    merging.notes.push({
      line: stated.line,
      text: `${path}: the alternatives of the page differ in what they say of it`,
    });
  return kept;
}

/** Why a type is not taken: a form's number may be an integer, and the type of a form's field is that of its widget. */
function keepsType(before: Json | undefined, { keywords }: PageSchema, isApi: boolean): string | undefined {
  const { type: after, minimum = 0, maximum = 0, default: value = 0, enum: options = [] } = keywords;
  const isWhole = [minimum, maximum, value, options].flat().every(Number.isInteger);
  if (before === 'integer' && after === 'number' && isWhole) return 'pages say number for an integer';
  return before === undefined || isApi ? undefined : 'the type is that of a web form';
}

/** A value of the page in the spelling of the file's type, if it has one there. */
function inType(keyword: string, type: Json | undefined, value: Json | undefined): Json | undefined {
  if (keyword === 'enum' && Array.isArray(value)) {
    const respelt = value.map((option) => respell(type, option));
    return respelt.every((option) => option !== undefined) ? respelt : value;
  }
  return value !== undefined && ['default', 'const'].includes(keyword) ? (respell(type, value) ?? value) : value;
}

/** Whether the file says it in other words: one option is a const, and open is what an object is anyway. */
function isSaid(map: YAMLMap, keyword: string, after: Json): boolean {
  if (keyword === 'additionalProperties') return after === true && jsonOf(map, keyword) === undefined;
  if (keyword === 'enum')
    return Array.isArray(after) && after.length === 1 && isDeepStrictEqual(jsonOf(map, 'const'), after[0]);
  return keyword === 'const' && isDeepStrictEqual(jsonOf(map, 'enum'), [after]);
}

/** Removes what meant something for the old type only. */
function drop(merging: Merging, map: YAMLMap, stated: PageSchema, path: string): void {
  for (const keyword of lostWith(map, jsonOf(map, 'type'))) remove(merging, map, keyword, stated, path);
}

function remove(
  { differences, notes }: Merging,
  map: YAMLMap,
  keyword: string,
  { line }: PageSchema,
  path: string,
): void {
  const before = jsonOf(map, keyword);
  const comment = commentOf(map, keyword);
  if (comment !== '') notes.push({ line, text: `${path}: with ${keyword} went the comment "${comment}"` });
  map.delete(keyword);
  differences.push({ path, kind: kindOf(keyword, before, undefined), before, line, taken: true });
}

/** Tells of limits of file and page between which there is nothing. */
function checkResult({ notes }: Merging, map: YAMLMap, { line }: PageSchema, path: string): void {
  const keywords = Object.fromEntries(COMPARED.map((keyword) => [keyword, jsonOf(map, keyword) ?? null]));
  const crossed = crossedLimits(keywords);
  if (crossed !== undefined) notes.push({ line, text: `${path}: ${crossed}, in the file as it is now` });
}
