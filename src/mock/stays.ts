import { catalogue } from '../../generated/catalogue.js';
import { observed } from '../../generated/observed.js';
import type { Schema } from '../validation/Schema.js';
import type { Rule } from './PerModel.js';

/** The states that a task can pass before it ends, in this order. */
export const UNFINISHED = ['waiting', 'queuing', 'generating'] as const;

type Unfinished = (typeof UNFINISHED)[number];

/** How long a task stays in each state that it passes, in ms. It does not pass those that are left out. */
export type Durations = { readonly [state in Unfinished]?: number };

/** How long a task takes: in ms, by state, or as long as recorded tasks of its model did. */
export type Duration = number | Durations | 'observed';

/** One state that a task passes, and how long. */
export interface Stay {
  readonly state: Unfinished;
  readonly ms: number;
}

const amount: Schema = { type: 'number', minimum: 0 };

/** What the option `durations` may hold. */
export const DURATIONS: Rule = {
  option: 'durations',
  value: {
    type: ['number', 'string', 'object'],
    minimum: 0,
    anyOf: [{ type: ['number', 'object'] }, { const: 'observed' }],
    properties: Object.fromEntries(UNFINISHED.map((state) => [state, amount])),
    additionalProperties: false,
  },
  members: UNFINISHED,
};

/** How long a task takes if nothing else is asked for: not as long as a true one, because tests wait for it. */
export const DEFAULT_MS = 5_000;

/** The states that a task of this model passes. */
export function staysOf(duration: Duration, model: string): Stay[] {
  if (typeof duration !== 'object') {
    const ms = duration === 'observed' ? secondsOf(model) * 1_000 : duration;
    // No recorded task was seen in two unfinished states.
    return [{ state: (Object.hasOwn(observed, model) && observed[model]?.state) || 'waiting', ms }];
  }
  const stays = UNFINISHED.flatMap((state) => {
    const ms = duration[state];
    return ms === undefined ? [] : { state, ms };
  });
  return stays.length > 0 ? stays : [{ state: 'waiting', ms: 0 }];
}

/** How long recorded tasks took: the median of those of the model, else of those that make the same kind of thing, else of all. */
function secondsOf(model: string): number {
  const own = Object.hasOwn(observed, model) ? observed[model]?.seconds : undefined;
  const media = Object.hasOwn(catalogue, model) ? catalogue[model]?.media : undefined;
  return own ?? median((id) => catalogue[id]?.media === media) ?? median(() => true) ?? DEFAULT_MS / 1_000;
}

function median(counts: (id: string) => boolean): number | undefined {
  const all = Object.entries(observed).flatMap(([id, { seconds }]) =>
    seconds !== undefined && counts(id) ? seconds : [],
  );
  return all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
}
