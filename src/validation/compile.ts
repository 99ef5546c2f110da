import { isOfType } from '../json/type.js';
import type { Check } from './Check.js';
import { type Issue, isError } from './Issue.js';
import { membersChecks } from './members.js';
import type { Schema } from './Schema.js';
import { shapeChecks } from './shapes.js';
import { valueChecks } from './values.js';

const checks = new WeakMap<Schema, Check>();

/**
 * Makes a schema one function, which is kept. It is put together of functions and not of text, so that it runs where code must not
 * be made of text (a strict CSP, edge runtimes). What does not fit but was seen to be accepted is one warning.
 */
export function compile(schema: Schema): Check {
  const known = checks.get(schema);
  if (known) return known;
  const { 'x-accepted': accepted } = schema;
  const documented = documentedCheck(schema);
  const check = accepted ? acceptedCheck(documented, accepted) : documented;
  checks.set(schema, check);
  return check;
}

function acceptedCheck(documented: Check, accepted: NonNullable<Schema['x-accepted']>): Check {
  const others = compile(accepted.schema);
  const { seen, said } = accepted;
  const allowance =
    seen === undefined
      ? `another page or sentence of the vendor, of ${said} or earlier, allows it`
      : `this is accepted though not documented, seen by ${seen}`;
  return (value, issues) => {
    const strictly = issues.beside();
    documented(value, strictly);
    const error = strictly.all.find(isError);
    if (error === undefined) return issues.add(strictly.all);
    const leniently = issues.beside();
    others(value, leniently);
    if (leniently.hasErrors) return issues.add(strictly.all);
    const warning: Issue = { ...error, severity: 'warning', message: `${error.message}; ${allowance}` };
    issues.add([warning, ...leniently.all]);
  };
}

/** Judges by what is documented. A value of the wrong type is judged by nothing else. */
function documentedCheck(schema: Schema): Check {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  const demand = `must be ${types.map((type) => `${/^[aio]/.test(type) ? 'an' : 'a'} ${type}`).join(' or ')}`;
  const all = [...valueChecks(schema), ...membersChecks(schema, compile), ...shapeChecks(schema, compile)];
  return (value, issues) => {
    if (types.length > 0 && !types.some((type) => isOfType(type, value))) {
      return issues.error('type', schema.type, demand);
    }
    for (const check of all) check(value, issues);
  };
}
