import type { Command, Kind, Option } from '../../command/index.js';
import { spellings, split } from '../../command/parse.js';
import { filesAt } from './filesAt.js';

/** What a word can become, and a few words on it. */
export type Suggestion = readonly [value: string, summary: string];

/** What the last word of a command line can become; `files` means: also a path, which the shell knows best. */
export interface Completion {
  readonly suggestions: readonly Suggestion[];
  readonly files: boolean;
}

/** Completes the last of the words after `kie`. */
export async function complete(command: Command, words: readonly string[]): Promise<Completion> {
  const [first = '', ...rest] = words;
  const below = command.commands?.find(({ name }) => name === first);
  if (below !== undefined && rest.length > 0) return complete(below, rest);
  const before = words.slice(0, -1);
  const { positionals } = split(command, before);
  const specific = await specified(command, positionals[0]);
  const word = words.at(-1) ?? '';
  const known = spellings(specific);
  const [, inline, name, value = ''] = /^(--([^=]+)=)(.*)$/.exec(word) ?? [];
  if (inline !== undefined) return prefixed(inline, await valuesOf(known.get(name ?? '')?.option.kind, value));
  const asked = known.get(before.at(-1)?.replace(/^--/, '') ?? '')?.option;
  if (/^--./.test(before.at(-1) ?? '') && asked?.kind) return valuesOf(asked.kind, word);
  if (word.startsWith('-')) return { suggestions: optionsAt(known, word, before), files: false };
  const all = split(specific, before).positionals;
  const names = all.length === 0 ? (command.commands ?? []).filter(({ hidden }) => !hidden) : [];
  const suggestions = names
    .map(({ name, summary }): Suggestion => [name, summary])
    .filter(([each]) => each.startsWith(word));
  const arguments_ = Object.values(specific.positionals ?? {});
  const positional = arguments_[all.length] ?? (arguments_.at(-1)?.many ? arguments_.at(-1) : undefined);
  const values = await valuesOf(positional?.kind, word);
  return { suggestions: [...suggestions, ...values.suggestions], files: values.files };
}

/** The command for its first argument; the command itself while that is not whole. */
async function specified(command: Command, first: string | undefined): Promise<Command> {
  if (first === undefined) return command;
  return (await command.specify?.(command, first).catch(() => command)) ?? command;
}

async function valuesOf(kind: Kind<unknown> | undefined, word: string): Promise<Completion> {
  if (kind === undefined) return { suggestions: [], files: false };
  if (/@file/.test(kind.placeholder) && word.startsWith('@')) return { suggestions: await filesAt(word), files: false };
  const all = (await kind.suggest?.()) ?? (kind.choices ?? []).map((choice): Suggestion => [choice, '']);
  const suggestions = all.filter(([value]) => value.startsWith(word));
  return { suggestions, files: /file|template/.test(kind.placeholder) && !/@/.test(kind.placeholder) };
}

const prefixed = (prefix: string, { suggestions }: Completion): Completion => ({
  suggestions: suggestions.map(([value, summary]) => [prefix + value, summary]),
  files: false,
});

/** The options that a word may become: each once, unless it may be repeated, and no other spellings. */
function optionsAt(known: ReturnType<typeof spellings>, word: string, before: readonly string[]): Suggestion[] {
  const isShown = (spelling: string, name: string, { many }: Option) =>
    spelling.replace(/^no-/, '') === name.replace(/^no-/, '') && (many || !before.includes(`--${spelling}`));
  return Array.from(known).flatMap(([spelling, { name, option }]): Suggestion[] =>
    `--${spelling}`.startsWith(word) && isShown(spelling, name, option) ? [[`--${spelling}`, option.summary]] : [],
  );
}
