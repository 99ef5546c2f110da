import { componentOf, membersOf, nodeOf, tokensOf, variantsOf } from './Contract.js';

/** Names whom a place in a contract concerns. */
export interface Subjects {
  /** The models, operations and callbacks that reach `tokens`. */
  of(tokens: readonly string[]): string[];
  /** The same subjects, all models in one. */
  merged(subjects: readonly string[]): string[];
  /** The component of a model, such as `schemas/NanoBanana`. */
  componentOf(subject: string): string | undefined;
}

const METHODS = new Set('get put post delete options head patch trace'.split(' '));

/** Everything. */
export const ALL_MODELS = 'every model';
/** What belongs to no model, operation or callback. */
export const CONTRACT = 'the contract';

/** Finds who uses which component of `contract`. A callback and a model are subjects of their own, not their operation's. */
export function subjectsOf(contract: unknown): Subjects {
  const variants = variantsOf(contract);
  const components = nodeOf(nodeOf(contract)?.components);
  const stops = new Set(variants.values());
  const users = new Map<string, Set<string>>();
  const visit = (subject: string, value: unknown): void => {
    for (const component of references(value)) {
      if (stops.has(component)) continue;
      const known = users.get(component) ?? new Set();
      if (known.has(subject)) continue;
      users.set(component, known.add(subject));
      const [kind = '', name = ''] = component.split('/');
      visit(subject, nodeOf(components?.[kind])?.[name]);
    }
  };
  for (const [id, component] of variants) {
    users.set(component, new Set([id]));
    const [kind = '', name = ''] = component.split('/');
    visit(id, nodeOf(components?.[kind])?.[name]);
  }
  const names = new Map<string, string>();
  for (const [path, item] of membersOf(nodeOf(contract)?.paths)) {
    for (const [method, operation] of membersOf(item).filter(([name]) => METHODS.has(name))) {
      const { callbacks, ...rest } = nodeOf(operation) ?? {};
      const name = typeof rest.operationId === 'string' ? rest.operationId : `${method.toUpperCase()} ${path}`;
      names.set(`${path} ${method}`, name);
      visit(name, rest);
      for (const [callback, value] of membersOf(callbacks)) visit(callback, value);
    }
  }
  return {
    componentOf: (subject) => variants.get(subject),
    merged: (subjects) => merged(subjects, variants),
    of(tokens) {
      const found = users.get(componentOf(tokens) ?? '');
      if (found !== undefined) return [...found];
      if (tokens[0] !== 'paths') return [tokens[1] === 'schemas' && tokens[2] ? tokens[2] : CONTRACT];
      const [, path = '', method = '', member, name] = tokens;
      if (member === 'callbacks' && name !== undefined) return [name];
      const example = tokens.lastIndexOf('examples');
      const id = example === -1 ? undefined : tokens[example + 1];
      if (id !== undefined && variants.has(id)) return [id];
      return [names.get(`${path} ${method}`) ?? path];
    },
  };
}

function merged(subjects: readonly string[], variants: ReadonlyMap<string, string>): string[] {
  const others = subjects.filter((subject) => !variants.has(subject));
  const models = subjects.length - others.length;
  return models > 1 && models === variants.size ? [...others, ALL_MODELS] : [...subjects];
}

/** The components that `value` refers to, itself and not through others. */
function* references(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    const component = key === '$ref' && typeof member === 'string' ? componentOf(tokensOf(member)) : undefined;
    if (component !== undefined) yield component;
    else yield* references(member);
  }
}
