import { isDeepStrictEqual } from 'node:util';
import type { YAMLMap } from 'yaml';
import { kindOf } from './Difference.js';
import type { Merging } from './merge.js';
import { isSchema, type Json, SPEAKS, type Stated } from './Page.js';
import { rulesOf } from './rules.js';
import { respell } from './values.js';
import { isByHand, jsonOf, putKeyword } from './yamlMap.js';

const COMPARED = [
  ...['deprecated', 'type', 'format', 'const', 'enum', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum'],
  ...['multipleOf', 'minItems', 'maxItems', 'default', 'additionalProperties'],
];
/** The keywords that mean something for one type only. */
const OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  string: ['format', 'pattern', 'minLength', 'maxLength'],
  number: ['minimum', 'maximum', 'multipleOf'],
  array: ['items', 'minItems', 'maxItems'],
  object: ['properties', 'required', 'additionalProperties'],
};

/**
 * Compares the keywords of one value and takes those of the page.
 *
 * @returns Whether the file keeps its type against the page.
 */
export function mergeKeywords(merging: Merging, map: YAMLMap, stated: Stated, path: string): boolean {
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
    keepsType(type, stated.keywords.type, isSchema(form)) ??
    (hasByHand ? 'what the file says by hand would go with it' : undefined);
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
      if (keyword === 'enum') settleOptions(merging, map, before, after, (whole) => settle(keyword, before, whole));
      else
        settle(
          keyword,
          before,
          after,
          reason ?? (isOf(now, keyword) ? undefined : 'it means nothing for the type here'),
        );
    }
  }
  return kept;
}

/** Why a type is not taken: a form's number may be an integer, and the type of a form's field is that of its widget. */
function keepsType(before: Json | undefined, after: Json | undefined, isApi: boolean): string | undefined {
  if (before === 'integer' && after === 'number') return 'pages say number for an integer';
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

function settleOptions(
  merging: Merging,
  map: YAMLMap,
  before: Json | undefined,
  after: Json,
  settle: (whole: Json) => boolean,
): void {
  if (!Array.isArray(before) || !Array.isArray(after)) {
    settle(after);
    return;
  }
  const gone = before.filter((option) => !after.includes(option));
  const added = after.filter((option) => !before.includes(option));
  if (gone.length + added.length === 0) return;
  const taken = settle(after);
  const whole = merging.differences.pop();
  if (whole === undefined) return;
  for (const option of added)
    merging.differences.push({ ...whole, kind: 'option added', before: undefined, after: option });
  for (const option of gone)
    merging.differences.push({ ...whole, kind: 'option gone', before: option, after: undefined });
  const fallback = jsonOf(map, 'default');
  if (taken && fallback !== undefined && gone.includes(fallback))
    merging.notes.push({
      line: whole.line,
      text: `${whole.path}: the default ${JSON.stringify(fallback)} is no option any more`,
    });
}

/** The types of a schema as `OF_TYPE` calls them. */
const typesOf = (type: Json | undefined): string[] =>
  [type ?? []].flat().map((each) => (each === 'integer' ? 'number' : String(each)));

/** Whether a keyword means something for a type; for an unknown one, whatever it is. */
function isOf(type: Json | undefined, keyword: string): boolean {
  const [owner] = Object.entries(OF_TYPE).find(([, keywords]) => keywords.includes(keyword)) ?? [];
  return owner === undefined || type === undefined || typesOf(type).includes(owner);
}

/** Removes what meant something for the old type only. */
function drop({ differences }: Merging, map: YAMLMap, stated: Stated, path: string): void {
  for (const keyword of lostWith(map, jsonOf(map, 'type'))) {
    const before = jsonOf(map, keyword);
    map.delete(keyword);
    differences.push({ path, kind: kindOf(keyword, before, undefined), before, line: stated.line, taken: true });
  }
}

/** The keywords of the file that mean nothing for `type`. */
function lostWith(map: YAMLMap, type: Json | undefined): string[] {
  const others = Object.entries(OF_TYPE).filter(([owner]) => !typesOf(type).includes(owner));
  return others.flatMap(([, keywords]) => keywords).filter((keyword) => map.has(keyword));
}
