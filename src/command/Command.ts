import type { Kind } from './kinds.js';

/** An argument by position, an environment variable or, with `short`, an option. */
export interface Parameter {
  /** A phrase for the help, without a full stop. */
  readonly summary: string;
  /** How its text is read. An option without a kind is a flag, which is true if it is given. */
  readonly kind?: Kind<unknown>;
  /** The text that is read if nothing is given. */
  readonly default?: string;
  readonly required?: true;
  /** May be given several times; the value is a list. */
  readonly many?: true;
}

/** An option. Its key in `options` is its name without the dashes. */
export interface Option extends Parameter {
  /** One letter, for `-h`. */
  readonly short?: string;
  /** Other spellings of the name, which the help does not show. */
  readonly alias?: readonly string[];
  /** A flag that `--no-<name>` makes false; the value is undefined if neither is given. */
  readonly negatable?: true;
  /** The heading in the help. Default: `Options`. */
  readonly section?: string;
}

/** An argument by position or an environment variable: these are never flags. */
export type Argument = Parameter & { readonly kind: Kind<unknown> };

/** What a command prints to. */
export interface Output {
  /** Whether `--json` is given. */
  readonly json: boolean;
  /** The command that was called, with all those below it. */
  readonly root: Command;
  /** Whether an option `--quiet` of the command is given. */
  readonly quiet: boolean;
  /** Prints a result to standard output: one line of JSON if `--json` is given, and the text otherwise. */
  print(data: unknown, text: string): void;
  /** Says something about the work on standard error, unless `--quiet` is given. */
  note(text: string): void;
}

/** A command as data, which the help, the parser and a shell completion read. */
export interface Command {
  /** What is typed: `mock`, or `npm run docs --` for a script. */
  readonly name: string;
  /** One sentence without a full stop; what the list of commands shows. */
  readonly summary: string;
  /** Further sentences for the help. */
  readonly details?: string;
  readonly options?: Options;
  /** The arguments in their order; the last may be `many`. */
  readonly positionals?: Arguments;
  readonly environment?: Arguments;
  /** What `--json` prints, such as `one JSON object per page`. Without it there is no `--json`. */
  readonly json?: string;
  /** What `--version` prints. Without it there is no `--version`. */
  readonly version?: () => string;
  /** What an exit code means; 0 and 2 are known. */
  readonly exitCodes?: Readonly<Record<number, string>>;
  readonly examples?: readonly string[];
  /** Commands below this one. */
  readonly commands?: readonly Command[];
  /** Left out of the list of commands. */
  readonly hidden?: true;
  /** The command as it is for its first argument: with further options, and a help of its own. */
  specify?(command: Command, first: string): Promise<Command>;
  /** The exit code after an error, also of the commands below; undefined leaves it at 2 for a `Misuse` and 1 for all else. */
  readonly exitCodeOf?: (error: unknown) => number | undefined;
  /** Does the work. A `Misuse` ends in exit code 2, any other error in 1, or in what `exitCodeOf` says. */
  run?(values: Readonly<Record<string, unknown>>, output: Output): Promise<void>;
}

/** The values that `run` gets, by name. */
export type Values<Ps> = {
  readonly [N in keyof Ps]: Ps[N] extends { readonly kind: Kind<infer T> }
    ? Ps[N] extends { readonly many: true }
      ? readonly T[]
      : Ps[N] extends { readonly required: true } | { readonly default: string }
        ? T
        : T | undefined
    : boolean;
};

type Options = Readonly<Record<string, Option>>;
type Arguments = Readonly<Record<string, Argument>>;
type None = Record<never, never>;

/** A command as it is declared; `run` gets typed values. */
export interface Declared<O extends Options, P extends Arguments, E extends Arguments>
  extends Omit<Command, 'options' | 'positionals' | 'environment' | 'run'> {
  readonly options?: O;
  readonly positionals?: P;
  readonly environment?: E;
  run?(values: Values<O> & Values<P> & Values<E>, output: Output): Promise<void>;
}

/** Takes a declaration, and knows the types of its values. */
export type Declare<Result> = <
  const O extends Options = None,
  const P extends Arguments = None,
  const E extends Arguments = None,
>(
  declared: Declared<O, P, E>,
) => Result;

/** Declares a command. */
export const command: Declare<Command> = (declared) => declared;
