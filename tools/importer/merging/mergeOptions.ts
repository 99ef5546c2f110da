import type { YAMLMap } from 'yaml';
import { commentOf, jsonOf } from '../file/yamlMap.js';
import type { Json } from '../Page.js';
import type { Merging } from './merge.js';

/** Takes a list of options, or not, as `settle` decides, and tells of each option that came or went. */
export function settleOptions(
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
  const comment = commentOf(map, 'enum', gone);
  const taken = settle(after);
  const whole = merging.differences.pop();
  if (whole === undefined) return;
  for (const option of added)
    merging.differences.push({ ...whole, kind: 'option added', before: undefined, after: option });
  for (const option of gone)
    merging.differences.push({ ...whole, kind: 'option gone', before: option, after: undefined });
  if (taken && comment !== '')
    merging.notes.push({ line: whole.line, text: `${whole.path}: with an option went the comment "${comment}"` });
  const fallback = jsonOf(map, 'default');
  if (taken && fallback !== undefined && gone.includes(fallback))
    merging.notes.push({
      line: whole.line,
      text: `${whole.path}: the default ${JSON.stringify(fallback)} is no option any more`,
    });
}
