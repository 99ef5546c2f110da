import { type Check, type Compile, passes } from './Check.js';
import { isError } from './Issue.js';
import type { Issues } from './Issues.js';
import type { Schema } from './Schema.js';

/** Keywords that apply other schemas to the same value. */
export function* shapeChecks(schema: Schema, compile: Compile): Generator<Check> {
  const { allOf = [], anyOf, oneOf, not, if: condition, then = {}, else: otherwise = {} } = schema;
  yield* allOf.map(compile);
  if (anyOf) yield choice('anyOf', anyOf, compile);
  if (oneOf) yield choice('oneOf', oneOf, compile);
  if (not) {
    const check = compile(not);
    const names = not.required?.join(' together with ');
    const demand = names ? `must not have ${names}` : 'has values that do not go together';
    yield (value, issues) => {
      if (passes(check, value, issues)) issues.error('not', not, demand);
    };
  }
  if (condition) {
    const [test, met, unmet] = [compile(condition), compile(then), compile(otherwise)];
    yield (value, issues) => (passes(test, value, issues) ? met : unmet)(value, issues);
  }
}

/** Finds what is wrong with a value that must fit one of several schemas: for oneOf, exactly one. Where none fits without, with warnings. */
function choice(keyword: 'anyOf' | 'oneOf', branches: readonly Schema[], compile: Compile): Check {
  const checks = branches.map(compile);
  const quantity = keyword === 'oneOf' ? 'exactly one' : 'one or more';
  const names = branches.map(({ required }) => required?.join(' with '));
  const areNamed = names.every((name) => name !== undefined);
  return (value, issues) => {
    const judged = checks.map((check) => {
      const beside = issues.beside();
      check(value, beside);
      return beside;
    });
    const fitting = judged.filter(({ all }) => all.length === 0).length;
    if (fitting === 1 || (fitting > 1 && keyword === 'anyOf')) return;
    const accepted = judged.find(({ hasErrors }) => !hasErrors);
    if (fitting === 0 && accepted) return issues.add(accepted.all);
    if (areNamed) return issues.error(keyword, names, `needs ${quantity} of ${names.join(', ')}`);
    const [nearest, next] = judged.map(errorsOf).sort((a, b) => a.length - b.length);
    if (nearest?.length && nearest.length !== next?.length) return issues.add(nearest);
    issues.error(keyword, branches.length, `must fit ${quantity} of its ${branches.length} shapes`);
  };
}

const errorsOf = ({ all }: Issues) => all.filter(isError);
