import { parseArgs } from 'node:util';
import { didYouMean } from '../spelling/didYouMean.js';
import type { Command, Option, Parameter } from './Command.js';
import { Misuse } from './Misuse.js';

/** What was typed, as Node.js splits it, before it is checked. */
export type Typed = ReturnType<typeof split>;

/** An option as it was typed. */
type Token = Extract<Typed['tokens'][number], { kind: 'option' }>;

/** The options of a command, with those that the kit adds. */
export const optionsOf = ({ options, json, version }: Command): Readonly<Record<string, Option>> => ({
  ...options,
  ...(json && { json: { summary: `Print ${json}` } }),
  ...(version && { version: { summary: 'Print the version' } }),
  help: { short: 'h', summary: 'Print this' },
});

/** What each spelling of an option stands for. */
export function spellings(command: Command): Map<string, { name: string; option: Option; isOff?: true }> {
  const found = new Map<string, { name: string; option: Option; isOff?: true }>();
  for (const [name, option] of Object.entries(optionsOf(command))) {
    for (const each of [name, ...(option.alias ?? [])]) {
      found.set(each, { name, option });
      if (option.negatable) found.set(`no-${each}`, { name, option, isOff: true });
    }
  }
  return found;
}

/** Splits arguments into options and positionals. */
export function split(command: Command, args: readonly string[]) {
  const options = Array.from(spellings(command), ([spelling, { name, option }]) => {
    const type = option.kind === undefined ? ('boolean' as const) : ('string' as const);
    return [spelling, { type, multiple: true, ...(option.short && spelling === name && { short: option.short }) }];
  });
  // Not strict, because the messages of Node.js do not say what would be right.
  return parseArgs({ args: [...args], options: Object.fromEntries(options), strict: false, tokens: true });
}

/**
 * The values of a command's options, positionals and environment variables, by name.
 *
 * @throws Misuse for the first that is not right.
 */
export function parse(command: Command, typed: Typed, environment: NodeJS.ProcessEnv): Record<string, unknown> {
  const known = spellings(command);
  const given = new Map<string, (string | boolean)[]>();
  for (const token of typed.tokens) {
    if (token.kind !== 'option') continue;
    const { name, option, isOff } = found(token, known);
    check(token, option);
    given.set(name, [...(given.get(name) ?? []), token.value ?? !isOff]);
  }
  const values: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(optionsOf(command)))
    values[name] = option.negatable ? given.get(name)?.at(-1) : read(`--${name}`, option, given.get(name));
  const rest = [...typed.positionals];
  for (const [name, positional] of Object.entries(command.positionals ?? {})) {
    const texts = rest.splice(0, positional.many ? rest.length : 1);
    values[name] = read(`<${positional.kind.placeholder}>`, positional, texts);
  }
  if (rest[0] !== undefined) throw new Misuse(`There is one argument too many: ${quoted(rest[0])}`);
  for (const [name, variable] of Object.entries(command.environment ?? {})) {
    const text = environment[name];
    // An empty variable is not set, but does not stand for a default either: a URL that is missing would become a real one.
    const isSet = text !== undefined && (text !== '' || variable.default !== undefined);
    // It may be a key, which a message must not show.
    values[name] = read(name, variable, isSet ? [text] : [], () => '');
  }
  return values;
}

/** The option that a spelling stands for. */
function found({ name, rawName }: Token, known: ReturnType<typeof spellings>) {
  const option = known.get(name);
  if (option !== undefined) return option;
  const names = Array.from(known.keys(), (each) => `--${each}`);
  throw new Misuse(`There is no option ${rawName}${didYouMean(rawName, names)}`);
}

/** Refuses an option that lacks its value or has one too many. */
function check({ rawName, value, inlineValue }: Token, option: Option): void {
  if (option.kind === undefined && value !== undefined) throw new Misuse(`${rawName} takes no value`);
  // In `--port --json` the value was forgotten; a single dash is a value, standard input.
  const isForgotten = option.kind && (value === undefined || (!inlineValue && /^-./.test(value)));
  if (!isForgotten) return;
  const meant = value === undefined ? '' : `; if ${value} is meant, write ${rawName}=${value}`;
  throw new Misuse(`${rawName} needs a value${meant}`);
}

function read(
  where: string,
  { kind, summary, many, required, default: preset }: Parameter,
  given: readonly (string | boolean)[] = [],
  show = (text: string) => ` is ${quoted(text)},`,
): unknown {
  if (kind === undefined) return given.length > 0;
  if (required && given.length === 0) throw new Misuse(`${where} is missing: ${summary}`);
  const texts = given.length === 0 && preset !== undefined ? [preset] : given.map(String);
  const values = texts.map((text) => {
    const value = kind.parse(text);
    if (value !== undefined) return value;
    const is = text === '' ? ' is empty,' : show(text);
    throw new Misuse(`${where}${is} must ${kind.must}${didYouMean(text, kind.choices ?? [])}`);
  });
  return many ? values : values.at(-1);
}

const quoted = (text: string): string => JSON.stringify(text.length > 100 ? `${text.slice(0, 99)}…` : text);
