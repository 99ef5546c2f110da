import { pathText } from './file/FileSchema.js';
import type { Imported } from './importPage.js';
import { type Difference, isTaken } from './merging/Difference.js';
import type { Json } from './Page.js';
import { quote } from './quote.js';

/** How a word is marked on a terminal; without colour, as it is. */
export type Paint = (colour: 'green' | 'yellow' | 'cyan', text: string) => string;

/** What became of a page, for people: what was taken, what was not and why, and what is left to write. */
export function report({ file, outcome, page, form, differences, notes, left }: Imported, paint: Paint): string {
  const rows = [
    ...differences.flatMap((difference) => {
      const word = isTaken(difference) ? paint('green', 'taken') : paint('yellow', 'kept ');
      const why = isTaken(difference) ? '' : `; ${difference.why}`;
      return changesOf(difference).map(({ what, values }) => {
        const change = [`${pathText(difference.path)}: ${what}`, values.map(quote).join(' → ')]
          .filter(Boolean)
          .join(' ');
        return [word, `${change}${why} (${page}:${difference.line})`];
      });
    }),
    ...notes.map(({ line, text }) => ['note ', `${text} (${page}:${line})`]),
    ...left.map((each) => [paint('cyan', 'write'), each]),
  ];
  return [`${file}: ${outcome}, from ${page} (${form})`, ...rows.map(([word, text]) => `  ${word}  ${text}`)].join(
    '\n',
  );
}

/** What changes, or would, in words such as `limit widened`, and the values before and after. */
interface Change {
  readonly what: string;
  readonly values: readonly Json[];
}

/** The changes that a difference is made of: of a list of options, each that comes or goes. */
export function changesOf(difference: Difference): Change[] {
  if (difference.kind === 'presence')
    return [{ what: difference.required ? 'required now' : 'optional now', values: [] }];
  const { path, kind, after } = difference;
  if (kind === 'schema') {
    const what = path.at(-1) === '[]' ? 'items' : 'field';
    const { description: _, ...schema } = after ?? {};
    return [after === undefined ? { what: `${what} gone`, values: [] } : { what: `${what} added`, values: [schema] }];
  }
  const { keyword, before } = difference;
  if (keyword === 'enum' && Array.isArray(before) && Array.isArray(after)) {
    const change = (what: string, option: Json): Change => ({ what: `option ${what}`, values: [option] });
    const [added, gone] = [
      after.filter((each) => !before.includes(each)),
      before.filter((each) => !after.includes(each)),
    ];
    return [...added.map((each) => change('added', each)), ...gone.map((each) => change('gone', each))];
  }
  const isLimit = /^(min|max)/.test(keyword);
  const noun = isLimit ? 'limit' : ({ multipleOf: 'step', enum: 'options' }[keyword] ?? keyword);
  return [
    {
      what: `${noun} ${verbOf(keyword, before, after)}`,
      values: [before, after].flatMap((each) => (each === undefined ? [] : [each])),
    },
  ];
}

function verbOf(keyword: string, before: Json | undefined, after: Json | undefined): string {
  if (before === undefined) return 'added';
  if (after === undefined) return 'gone';
  if (!/^(min|max)/.test(keyword) || typeof before !== 'number' || typeof after !== 'number') return 'changed';
  return after > before === keyword.startsWith('max') ? 'widened' : 'narrowed';
}
