import type { YAMLMap } from 'yaml';
import { commentOf, isByHand, jsonOf, putKeyword } from '../file/yamlMap.js';
import type { PageSchema } from '../Page.js';
import type { Merging } from './merge.js';
import { ruledNames } from './rules.js';

/** Compares which fields are required. Of a field that a rule speaks of, the rule decides. */
export function mergeRequired(
  { document, older, differences, notes }: Merging,
  map: YAMLMap,
  { line, fields = [], rules }: PageSchema,
  path: string,
): void {
  const before = [jsonOf(map, 'required') ?? []].flat().map(String);
  const ruled = ruledNames(map);
  let now = before;
  for (const { name, required, line: at } of fields) {
    if (required === undefined || required === before.includes(name)) continue;
    const byHand = isByHand(map, 'required') ? 'the file says by hand' : undefined;
    const onPage = rules.length > 0 && !required ? 'the page has rules, which may require it' : undefined;
    const why = older ?? (ruled.has(name) ? 'a rule of the file speaks of it' : (byHand ?? onPage));
    differences.push({
      path: `${path}.${name}`,
      kind: required ? 'required now' : 'optional now',
      line: at,
      taken: why === undefined,
      why,
    });
    if (why === undefined) now = required ? [...now, name] : now.filter((other) => other !== name);
  }
  if (now === before) return;
  const gone = before.filter((name) => !now.includes(name));
  const comment = now.length > 0 ? commentOf(map, 'required', gone) : commentOf(map, 'required');
  if (comment !== '') notes.push({ line, text: `${path}: with required went the comment "${comment}"` });
  if (now.length > 0) putKeyword(document, map, 'required', now);
  else map.delete('required');
}
