import { isObject } from '../json/object.js';
import type { Issue } from './Issue.js';

/** A value that holds itself is looked for only after so many objects: remembering them takes longer than visiting them. */
const UNREMEMBERED = 1_000;
const STEPS_AT_MOST = 100;

/**
 * Where a value has NaN or Infinity, which JSON makes null of: the first one, or undefined. `JSON.parse` makes Infinity of 1e999.
 * It goes through the value step by step, since one that is nested deep would overflow the stack.
 */
export function infinitePath(value: unknown): Issue['path'] | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : [];
  if (typeof value !== 'object' || value === null) return;
  const objects: object[] = [value];
  // Of each object, in which it is and by which step.
  const parents = [-1];
  const steps: (string | number)[] = [''];
  const seen = new Set<object>();
  let wrong: { readonly parent: number; readonly step: string | number } | undefined;
  const visit = (member: unknown, parent: number, step: string | number) => {
    if (typeof member === 'number') {
      if (!Number.isFinite(member)) wrong ??= { parent, step };
    } else if (typeof member === 'object' && member !== null && !(seen.size > 0 && seen.has(member))) {
      if (objects.length > UNREMEMBERED) seen.add(member);
      objects.push(member);
      parents.push(parent);
      steps.push(step);
    }
  };
  for (let at = 0; at < objects.length && wrong === undefined; at++) {
    const object = objects[at];
    if (Array.isArray(object)) for (let index = 0; index < object.length; index++) visit(object[index], at, index);
    else if (isObject(object)) for (const name of Object.keys(object)) visit(object[name], at, name);
  }
  if (wrong === undefined) return;
  const path = [wrong.step];
  for (let at = wrong.parent; at > 0; at = parents[at] ?? 0) path.push(steps[at] ?? '');
  return path.reverse().slice(0, STEPS_AT_MOST);
}
