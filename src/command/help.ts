import type { Command, Option, Parameter } from './Command.js';
import { optionsOf } from './parse.js';

const WIDTH = 80;
/** The widest first column; the text of a longer term is on the next line. */
const TERM = 32;

/**
 * The help of a command, at most 80 columns wide.
 *
 * @param name What is typed to call it, with the commands above: `kie mock`.
 */
export function help(command: Command, name: string): string {
  const { summary, details, commands = [], examples = [], run } = command;
  const positionals = Object.values(command.positionals ?? {});
  const usage = ['Usage:', name, ...(run ? [] : ['<command>']), '[options]', ...positionals.map(positionalOf)];
  const tables = {
    Commands: commands.filter(({ hidden }) => !hidden).map((each) => [each.name, each.summary]),
    Arguments: positionals.map((each) => [positionalOf(each), textOf(each)]),
    ...sections(command),
    Environment: Object.entries(command.environment ?? {}).map(([each, variable]) => [each, textOf(variable)]),
    'Exit codes': Object.entries({ 0: 'Done', 1: 'Failed', 2: 'The command was misused', ...command.exitCodes }),
    Examples: examples.map((each) => [each, '']),
  };
  const parts = [
    [usage.join(' ')],
    wrap(`${summary}.`, WIDTH),
    details === undefined ? [] : wrap(details, WIDTH),
    ...Object.entries(tables).map(([title, rows]) => (rows.length === 0 ? [] : [`${title}:`, ...table(rows)])),
    commands.length === 0 ? [] : [`${name} <command> --help shows what a command does.`],
  ];
  return parts.flatMap((lines) => (lines.length === 0 ? [] : `${lines.join('\n')}\n`)).join('\n');
}

function positionalOf({ kind, required, many }: Parameter): string {
  const term = `<${kind?.placeholder}>${many ? '...' : ''}`;
  return required ? term : `[${term}]`;
}

/** The rows of the options, by their headings. */
function sections(command: Command): Record<string, string[][]> {
  const rows: Record<string, string[][]> = {};
  for (const [name, option] of Object.entries(optionsOf(command))) {
    const { section = 'Options' } = option;
    rows[section] = [...(rows[section] ?? []), [optionOf(name, option), textOf(option)]];
  }
  return rows;
}

const optionOf = (name: string, { kind, short, negatable, many }: Option): string =>
  [
    short ? `-${short},` : '   ',
    ` --${negatable ? '[no-]' : ''}${name}`,
    kind ? ` <${kind.placeholder}>${many ? '...' : ''}` : '',
  ].join('');

const textOf = ({ summary, required, default: preset }: Parameter): string =>
  `${summary}${required ? ' (required)' : ''}${preset === undefined ? '' : ` (default: ${preset})`}`;

/** The lines of a help that show options, at most 80 columns wide. */
export const optionLines = (options: Readonly<Record<string, Option>>): string[] =>
  table(Object.entries(options).map(([name, option]) => [optionOf(name, option), textOf(option)]));

/** Rows of a term and its text, in two columns of together 80 characters at most. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const width = Math.max(0, ...rows.map(([term = '']) => term.length).filter((length) => length <= TERM));
  return rows.flatMap(([term = '', text = '']) => {
    const [first = '', ...more] = wrap(text, WIDTH - width - 4);
    const start = term.length > width ? [[term], ['', first]] : [[term, first]];
    return [...start, ...more.map((line) => ['', line])]
      .map(([left = '', right = '']) => `  ${left.padEnd(width)}  ${right}`.trimEnd())
      .filter((line) => line !== '');
  });
}

/** Breaks a text at its spaces into lines of at most `width` characters, but not within `(default: 1)` at its end. */
function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +(?!\S+\)$)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
