import { type Difference, isTaken } from './Difference.js';
import type { Imported } from './importPage.js';
import type { Json } from './Page.js';
import { quote } from './quote.js';
import { pathText } from './SchemaPath.js';

/** How a word is marked on a terminal; without colour, as it is. */
export type Paint = (colour: 'green' | 'yellow' | 'cyan', text: string) => string;

const CUT = 'the page looks cut off, so that nothing on it counts as gone';

/** The outcome of an import for people: what was taken, what was not and why, and what is left to write. */
export function report({ file, outcome, page, form, cut, differences, notes, left }: Imported, paint: Paint): string {
  const rows = [
    ...(cut === undefined ? [] : [`${paint('yellow', 'cut  ')}  ${CUT}: ${cut}`]),
    ...differences.flatMap((difference) => {
      const word = isTaken(difference) ? paint('green', 'taken') : paint('yellow', 'kept ');
      const why = isTaken(difference) ? '' : `; ${difference.why}`;
      return changesOf(difference).map(([what, ...values]) => {
        const change = [what, values.map(quote).join(' → ')].join(' ').trimEnd();
        return `${word}  ${pathText(difference.path)}: ${change}${why} (${page}:${difference.line})`;
      });
    }),
    ...notes.map(({ line, text }) => `note   ${text} (${page}:${line})`),
    ...left.map((each) => `${paint('cyan', 'write')}  ${each}`),
  ];
  return [`${file}: ${outcome}, from ${page} (${form})`, ...rows.map((row) => `  ${row}`)].join('\n');
}

/** A change in words, such as `maxLength widened`, and the values before and after. */
type Change = readonly [what: string, ...values: Json[]];

/** The changes that a difference consists of: for a list of options, one for each that is new or gone. */
export function changesOf(difference: Difference): Change[] {
  if (difference.kind === 'presence') return [[difference.required ? 'required now' : 'optional now']];
  if (difference.kind === 'gone') return [['field gone']];
  if (difference.kind === 'added') {
    const { description: _, ...schema } = difference.after;
    return [[difference.path.at(-1) === '[]' ? 'items added' : 'field added', schema]];
  }
  const { keyword, before, after } = difference;
  if (keyword === 'enum' && Array.isArray(before) && Array.isArray(after)) {
    const added = after.filter((each) => !before.includes(each));
    const gone = before.filter((each) => !after.includes(each));
    if (added.length + gone.length === 0) return [['options reordered', before, after]];
    return [
      ...added.map((each): Change => ['option added', each]),
      ...gone.map((each): Change => ['option gone', each]),
    ];
  }
  const noun = keyword === 'enum' ? 'options' : keyword;
  if (before === undefined) return [[`${noun} added`, ...(after === undefined ? [] : [after])]];
  if (after === undefined) return [[`${noun} gone`, before]];
  const isNumber = /^(min|max)/.test(keyword) && typeof before === 'number' && typeof after === 'number';
  const isWider = isNumber && after > before === keyword.startsWith('max');
  return [[`${noun} ${isNumber ? (isWider ? 'widened' : 'narrowed') : 'changed'}`, before, after]];
}
