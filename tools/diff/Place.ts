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

/** A value, and the contract into which its references lead. */
export class Place {
  constructor(
    readonly contract: unknown,
    readonly value: unknown,
  ) {}

  /** Another value of the same contract. */
  with(value: unknown): Place {
    return new Place(this.contract, value);
  }

  /** Where the value leads, if it is a reference. */
  get referred(): Place | undefined {
    const ref = nodeOf(this.value)?.$ref;
    if (typeof ref !== 'string') return undefined;
    const tokens = ref.split('/').slice(1);
    return this.with(this.contract).at(...tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~')));
  }

  /** The component to which the value refers, such as `schemas/Wan`. */
  get component(): string | undefined {
    return /^#\/components\/(.+)/.exec(`${nodeOf(this.value)?.$ref}`)?.[1];
  }

  /** The value or, if it is a reference, what that leads to at last. */
  get target(): unknown {
    const { referred } = this;
    return referred === undefined ? this.value : referred.target;
  }

  /** The object that is there, or that is referred to. */
  get node(): Node | undefined {
    return nodeOf(this.target);
  }

  /** What is inside, references followed on the way. */
  at(...names: readonly string[]): Place {
    return names.reduce<Place>(
      (place, name) => place.with(Object.getOwnPropertyDescriptor(Object(place.target), name)?.value),
      this,
    );
  }
}
