import { isObject } from '../json/object.js';
import { didYouMean } from '../spelling/didYouMean.js';
import type { Check, Compile } from './Check.js';
import { stepText } from './Issue.js';
import type { Schema } from './Schema.js';

type Members = Readonly<Record<string, unknown>>;

/** Keywords about members and items. */
export function membersChecks(schema: Schema, compile: Compile): Check[] {
  const ofObject = [...neededChecks(schema), ...memberChecks(schema, compile)];
  return [
    ...itemsChecks(schema, compile),
    (value, issues) => {
      if (isObject(value)) for (const check of ofObject) check(value, issues);
    },
  ];
}

/** Whether JSON carries a member. It leaves some values out. */
const isCarried = (value: unknown): boolean => {
  const type = typeof value;
  return type !== 'undefined' && type !== 'function' && type !== 'symbol';
};
const has = (members: Members, name: string): boolean => Object.hasOwn(members, name) && isCarried(members[name]);

/** The check of an object, as {@link membersChecks} calls it. */
type ObjectCheck = (value: Members, issues: Parameters<Check>[1]) => void;

function* itemsChecks({ items, maxItems = Infinity }: Schema, compile: Compile): Generator<Check> {
  if (items === undefined) return;
  const check = compile(items);
  yield (value, issues) => {
    if (!Array.isArray(value)) return;
    // Those beyond are too many, whatever they are.
    const judged = Math.min(value.length, maxItems);
    for (let index = 0; index < judged && !issues.isFull; index++) {
      issues.path.push(index);
      check(value[index], issues);
      issues.path.pop();
    }
  };
}

function* neededChecks(schema: Schema): Generator<ObjectCheck> {
  const { required = [], dependentRequired = {}, 'x-unenforced': unenforced } = schema;
  for (const name of required) {
    const isLax = unenforced?.required.includes(name);
    const since = isLax ? ` by its page since ${unenforced?.since}, which the vendor is not known to enforce` : '';
    const demand = `needs ${name}${since}`;
    yield (value, issues) => {
      if (!has(value, name)) issues[isLax ? 'warning' : 'error']('required', name, demand);
    };
  }
  for (const [given, needed] of Object.entries(dependentRequired)) {
    for (const name of needed) {
      const demand = `needs ${name} when it has ${given}`;
      yield (value, issues) => {
        if (has(value, given) && !has(value, name)) issues.error('dependentRequired', name, demand);
      };
    }
  }
}

function* memberChecks(schema: Schema, compile: Compile): Generator<ObjectCheck> {
  const { properties = {}, additionalProperties = true, 'x-unknown-fields': unknown } = schema;
  const names = Object.keys(properties);
  const checks = new Map<string, Check>();
  // Made when a value has the member: most leave most members out.
  const checkOf = (name: string): Check | undefined => {
    const known = checks.get(name);
    const property = known === undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (property === undefined) return known ?? other;
    const check = compile(property);
    checks.set(name, check);
    return check;
  };
  const other = typeof additionalProperties === 'object' ? compile(additionalProperties) : undefined;
  const isClosed = additionalProperties === false;
  if (names.length === 0 && other === undefined && !isClosed) return;
  const severity = unknown === 'refused' ? 'error' : 'warning';
  yield (value, issues) => {
    for (const name of Object.keys(value)) {
      const member = value[name];
      if (!isCarried(member)) continue;
      const check = checkOf(name);
      if (check) {
        issues.path.push(name);
        check(member, issues);
        issues.path.pop();
      } else if (isClosed) {
        const suggest = () => didYouMean(name, names);
        issues[severity]('additionalProperties', name, () => `has no ${stepText(name)}${issues.suggestion(suggest)}`);
      }
      if (issues.isFull) return;
    }
  };
}
