/** A longer list is left to the keyword: the docs show it beside the description, and so does an editor. */
const MOST = 6;

/** The options of a value in words: ``one of `a`, `b` ``, or `from 3 to 15` for whole numbers in a row. */
export function optionWords(options: readonly unknown[]): string {
  const parts = runs(options).map(([first, last]) =>
    first === last ? code(first) : `${code(first)} to ${code(last)}`,
  );
  if (parts.length > MOST) return '';
  if (parts.length > 1) return `one of ${parts.join(', ')}`;
  const [part = ''] = parts;
  if (options.length === 1) return `only ${part}`;
  return `from ${typeof options[0] === 'number' ? part.replaceAll('`', '') : part}`;
}

const code = (option: unknown): string => `\`${typeof option === 'string' ? option : JSON.stringify(option)}\``;

/** The options, with three or more whole numbers in a row as their first and last. */
function runs(options: readonly unknown[]): (readonly [first: unknown, last: unknown])[] {
  const groups: unknown[][] = [];
  for (const option of options) {
    const group = groups.at(-1);
    if (group && isNext(group.at(-1), option)) group.push(option);
    else groups.push([option]);
  }
  return groups.flatMap((group) =>
    group.length > 2 ? [[group[0], group.at(-1)] as const] : group.map((option) => [option, option] as const),
  );
}

/** Whether both are numbers, or texts of digits, and the second follows the first. */
const isNext = (option: unknown, next: unknown): boolean =>
  typeof option === typeof next && /^-?\d+$/.test(String(option)) && Number(option) + 1 === Number(next);
