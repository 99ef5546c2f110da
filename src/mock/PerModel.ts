import { isObject } from '../json/object.js';
import { didYouMean } from '../spelling/didYouMean.js';
import type { Schema } from '../validation/Schema.js';
import { validate } from '../validation/validate.js';
import { MockError } from './MockError.js';

type Input = Readonly<Record<string, unknown>>;

/** One value for all models, values by model id, or a function that is asked for each task. Undefined means the default. */
export type PerModel<T> =
  | T
  | Readonly<Record<string, T>>
  | ((model: string, input: Readonly<Record<string, unknown>>) => T | undefined);

/** What an option per model may hold. */
export interface Rule {
  /** The name of the option. */
  readonly option: string;
  /** What one value looks like. */
  readonly value: Schema;
  /** The names of members if a value can be an object. Any other name is that of a model. */
  readonly members?: readonly string[];
}

/** What is wrong with an option per model, in sentences. What a function gives is judged by {@link readPerModel}. */
export function problemsOf({ option, value, members = [] }: Rule, given: unknown, models: readonly string[]): string[] {
  if (given === undefined || typeof given === 'function') return [];
  if (!isObject(given) || isOne(given, members)) return validate(value, given, [option]).map(({ message }) => message);
  const known = [...members, ...models];
  return Object.entries(given).flatMap(([name, each]) =>
    known.includes(name)
      ? validate(value, each, [option, name]).map(({ message }) => message)
      : `${option} has the model ${name}, which does not exist${didYouMean(name, known)}`,
  );
}

/** Reads an option per model, which {@link problemsOf} has nothing against. The function throws MockError. */
export function readPerModel<T>({ option, value, members = [] }: Rule, given: PerModel<T> | undefined, otherwise: T) {
  return (model: string, input: Input): T => {
    if (typeof given === 'function') {
      // A value is no function.
      const made = (given as (model: string, input: Input) => T | undefined)(model, input);
      const [problem] = made === undefined ? [] : validate(value, made, [`What ${option} gives for ${model}`]);
      if (problem) throw new MockError(problem.message);
      return made ?? otherwise;
    }
    // The compiler cannot see which of the two forms the names of the members tell.
    if (isOne(given, members)) return (given as T | undefined) ?? otherwise;
    const values = given as Readonly<Record<string, T>>;
    return (Object.hasOwn(values, model) ? values[model] : undefined) ?? otherwise;
  };
}

/** Whether it is one value for all models. */
const isOne = (given: unknown, members: readonly string[]): boolean =>
  !isObject(given) || Object.keys(given).every((name) => members.includes(name));
