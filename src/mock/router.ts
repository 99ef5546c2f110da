import type { Answer } from './Answer.js';
import type { Incoming } from './Incoming.js';

/** What a path has in the place of each name, decoded. */
export type Parameters = Readonly<Record<string, string>>;

export type Handle = (request: Incoming, parameters: Parameters) => Answer | Promise<Answer>;

export interface Route {
  readonly method: string;
  /** A path. In place of a segment, `:name` takes any one segment, and `*name` takes one or more. */
  readonly path: string;
  readonly handle: Handle;
}

/** The handlers of a path, by method, and what the path has in the place of its names. */
export interface Found {
  readonly methods: ReadonlyMap<string, Handle>;
  readonly parameters: Parameters;
}

interface Place {
  readonly pattern: RegExp;
  readonly methods: Map<string, Handle>;
}

/** Finds the routes of a path; undefined if there is none. */
export function createRouter(routes: readonly Route[]): (path: string) => Found | undefined {
  const fixed = new Map<string, Found & { readonly methods: Map<string, Handle> }>();
  const named = new Map<string, Place>();
  for (const { method, path, handle } of routes) {
    if (/[:*]/.test(path)) {
      const place = named.get(path) ?? { pattern: patternOf(path), methods: new Map() };
      named.set(path, place);
      place.methods.set(method, handle);
    } else {
      const found = fixed.get(path) ?? { methods: new Map(), parameters: {} };
      fixed.set(path, found);
      found.methods.set(method, handle);
    }
  }
  return (path) => {
    const found = fixed.get(path);
    if (found) return found;
    for (const { pattern, methods } of named.values()) {
      const match = pattern.exec(path);
      if (match) return { methods, parameters: decoded(match.groups) };
    }
  };
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)').replace(/\*(\w+)/g, '(?<$1>.+)')}$`);

function decoded(groups: Parameters = {}): Parameters {
  return Object.fromEntries(
    Object.entries(groups).map(([name, value]) => {
      try {
        return [name, decodeURIComponent(value)];
      } catch {
        // Broken percent-encoding names nothing that is there.
        return [name, value];
      }
    }),
  );
}
