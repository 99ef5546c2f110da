import fc from 'fast-check';
import type { Schema } from '../mutations.js';
import { randomBodies } from '../randomBodies.js';

/** What a member may be replaced by: near misses of every type. */
const STRANGERS = [
  null,
  true,
  false,
  0,
  -1,
  1,
  0.5,
  4711,
  '',
  ' ',
  '1',
  'x',
  'https://app.example.com/a',
  'https://app.example.com/a b',
  'a:?b',
  [],
  [[]],
  {},
  ['x'],
  [1, 2, 3, 4],
  { x: 1 },
];

/** Not almost whole, such as 5e-324: Prism takes no rounding into account where a step is 1, we do. */
const isApart = (value: number): boolean => Number.isInteger(value) || Math.abs(value - Math.round(value)) > 1e-6;

/** Bodies for a variant, about as many that fit as do not: ones that fit, and up to two random edits of each. */
export function bodiesOf(variant: Schema, examples: readonly unknown[]): fc.Arbitrary<unknown> {
  const fitting = [...examples, ...Array.from(randomBodies(variant, 12), ([, body]) => body)];
  const edit = fc.record({
    at: fc.nat(),
    kind: fc.constantFrom('replace', 'swap', 'delete', 'add'),
    stranger: fc.oneof(
      fc.constantFrom(...STRANGERS),
      fc.string(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter(isApart),
    ),
    other: fc.nat(fitting.length - 1),
  });
  return fc
    .record({ base: fc.nat(fitting.length - 1), edits: fc.array(edit, { maxLength: 2 }) })
    .map(({ base, edits }) => {
      const body = structuredClone(fitting[base]);
      for (const { at, kind, other, ...edit } of edits) {
        // The next edit may write into it.
        const stranger = structuredClone(edit.stranger);
        const places = [...placesIn(body)];
        const place = places[at % places.length];
        if (place === undefined) continue;
        const { owner, name } = place;
        if (kind === 'delete') Reflect.deleteProperty(owner, name);
        else if (kind === 'add') Reflect.set(owner, Array.isArray(owner) ? owner.length : 'no_such_field', stranger);
        else Reflect.set(owner, name, kind === 'swap' ? valueAt(fitting[other], place.path, stranger) : stranger);
      }
      return JSON.parse(JSON.stringify(body));
    });
}

interface Place {
  readonly owner: object;
  readonly name: string;
  readonly path: readonly string[];
}

function* placesIn(owner: unknown, path: readonly string[] = []): Generator<Place> {
  if (typeof owner !== 'object' || owner === null) return;
  for (const name of Object.keys(owner)) {
    yield { owner, name, path: [...path, name] };
    yield* placesIn(Reflect.get(owner, name), [...path, name]);
  }
}

/** What another body has in the same place. */
function valueAt(body: unknown, path: readonly string[], fallback: unknown): unknown {
  let value: unknown = body;
  for (const name of path) value = Object(value)[name];
  return structuredClone(value ?? fallback);
}
