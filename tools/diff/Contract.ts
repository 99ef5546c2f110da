import { variantNames } from '../contract/variantNames.js';

/** A bundled contract, or a part of one, read only. */
export interface Node {
  readonly [key: string]: unknown;
}

/** `value`, if it is an object. */
export const nodeOf = (value: unknown): Node | undefined =>
  // What is an object and no list has members by name.
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Node) : undefined;

/** The members of an object; none, if `value` is something else. */
export const membersOf = (value: unknown): [name: string, value: unknown][] => Object.entries(nodeOf(value) ?? {});

/** The parts of a JSON pointer such as `#/paths/~1a/get`. */
export const tokensOf = (pointer: string): string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));

/** What is at `tokens` in `contract`; undefined, if nothing is. */
export const at = (contract: unknown, tokens: readonly string[]): unknown =>
  tokens.reduce<unknown>(
    (value, token) => (Array.isArray(value) ? value[Number(token)] : nodeOf(value)?.[token]),
    contract,
  );

/** `value` or, where it is a `$ref` into `contract`, what that points to. */
export function resolved(contract: unknown, value: unknown): Node | undefined {
  const ref = nodeOf(value)?.$ref;
  return nodeOf(typeof ref === 'string' ? at(contract, tokensOf(ref)) : value);
}

/** The part of `ref` that names the component: `#/components/schemas/Wan`. */
export const componentOf = (tokens: readonly string[]): string | undefined =>
  tokens[0] === 'components' && tokens.length > 2 ? tokens.slice(1, 3).join('/') : undefined;

/** The component of each model's variant, such as `schemas/NanoBanana`, by model id. */
export const variantsOf = (contract: unknown): ReadonlyMap<string, string> =>
  new Map(Array.from(variantNames(contract), ([id, name]) => [id, `schemas/${name}`]));
