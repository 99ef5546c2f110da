import { isObject } from '../../src/json/object.js';

/** An object of a contract, read only. */
export interface Node {
  readonly [key: string]: unknown;
}

/** `value`, if it is an object. */
export const nodeOf = (value: unknown): Node | undefined => (isObject(value) ? value : undefined);

/** The members of an object; none, if `value` is something else. */
export const membersOf = (value: unknown): [name: string, value: unknown][] => Object.entries(nodeOf(value) ?? {});

/** The items of a list; none, if `value` is something else. */
export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What is inside of `value`; undefined, if nothing is. */
export const at = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce((inside, name) => Object.getOwnPropertyDescriptor(Object(inside), name)?.value, value);

const components = new WeakMap<object, { readonly version: string; readonly name: string }>();

/** The component that a value is, such as `schemas/Wan`. */
export const componentOf = (value: unknown): string | undefined => components.get(Object(value))?.name;

/**
 * A JSON text that names components in place of what is in them, since they may hold themselves.
 *
 * @param isKey To tell those of two versions apart.
 */
export const textOf = (value: unknown, isKey = false): string =>
  JSON.stringify(value, (_, each) => {
    const { version, name } = components.get(Object(each)) ?? {};
    return name === undefined ? each : isKey ? `${version} ${name}` : name.slice(name.indexOf('/') + 1);
  });

/**
 * A copy of a bundled contract with what its references lead to in their place. What leads nowhere is null.
 *
 * @param version Tells components of the same name apart.
 */
export function resolved(bundle: unknown, version: string): unknown {
  // Without objects in two places, which YAML allows: they would be the same component.
  const contract: unknown = JSON.parse(JSON.stringify(bundle));
  // The title of a component is its name.
  for (const [, schema] of membersOf(at(contract, 'components', 'schemas')))
    Reflect.deleteProperty(Object(schema), 'title');
  const known = new Map<unknown, unknown>();
  const resolve = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    if (known.has(value)) return known.get(value);
    const { $ref, ...beside } = nodeOf(value) ?? {};
    if (typeof $ref !== 'string') {
      const copy = Array.isArray(value) ? [] : {};
      known.set(value, copy);
      for (const [name, member] of Object.entries(value)) Reflect.set(copy, name, resolve(member));
      return copy;
    }
    known.set(value, null);
    const tokens = $ref.split('/').map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
    const target = resolve(at(contract, ...tokens.slice(1))) ?? null;
    if (nodeOf(target)) components.set(Object(target), { version, name: tokens.slice(2).join('/') });
    const parts = [target, ...listOf(resolve(beside.allOf))];
    known.set(value, Object.keys(beside).length === 0 ? target : { ...nodeOf(resolve(beside)), allOf: parts });
    return known.get(value);
  };
  return resolve(contract);
}
