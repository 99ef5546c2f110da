import { compile } from './compile.js';
import type { Issue } from './Issue.js';
import { Issues } from './Issues.js';
import { infinitePath } from './infinite.js';
import type { Schema } from './Schema.js';

/**
 * Judges `value` by `schema`, as JSON would carry it: a member that is undefined is absent, and NaN is an error. At most 100 issues
 * are kept, errors before warnings.
 *
 * @param path Where `value` is, for the issues.
 */
export function validate(schema: Schema, value: unknown, path: Issue['path']): Issue[] {
  const issues = new Issues(path);
  compile(schema)(value, issues);
  const infinite = infinitePath(value);
  if (infinite === undefined) return [...issues.all];
  const whole = [...path, ...infinite];
  // Where a number is asked for, it has been named.
  const isNamed = issues.all.some(({ path, severity }) => severity === 'error' && `${path}` === `${whole}`);
  if (!isNamed) issues.at(infinite, () => issues.error('type', 'number', 'must be a finite number'));
  return [...issues.all];
}
