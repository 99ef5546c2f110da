import type { Schema } from '../validation/Schema.js';
import { validate } from '../validation/validate.js';
import { OPERATIONS, type Operation } from '../wire/operation.js';
import type { ErrorTransport } from './Answer.js';
import { MockError } from './MockError.js';
import { copyOf, RESULT, type ScenarioResult } from './ScenarioResult.js';

/** How a callback is forged, broken or delayed, to test the receiver. */
export type CallbackMode = (typeof CALLBACK_MODES)[number];

/** What is wrong with an answer, other than its code. */
export type Fault = (typeof FAULTS)[number];

/** What happens to a request, and to which requests. At least one of the members from `code` on is needed. */
export interface Scenario {
  /** Only this operation. Default: every operation for which the rest makes sense. */
  readonly operation?: Operation;
  /** Only tasks of this model. */
  readonly model?: string;
  /** Only requests with this API key. */
  readonly apiKey?: string;
  /** How many requests it applies to. Default: all, for `scenario`; one, for `failNext`. */
  readonly times?: number;

  /** Answers with this code, 400 to 599, instead of doing anything. */
  readonly code?: number;
  /** With this message. Default: that of the contract. */
  readonly msg?: string;
  /** In this transport. Default: the mock's `errorTransport`. */
  readonly transport?: ErrorTransport;
  /** Answers so many ms late, by the mock's clock. */
  readonly delayMs?: number;
  /**
   * `drop` cuts the connection and does nothing else, `loseAnswer` does what was asked and then cuts it, `hang` never answers,
   * `html` answers as a proxy in front of the API does when it is overloaded: HTTP 502 with a page.
   */
  readonly fault?: Fault;
  /** The task fails with this code, when its time has come. */
  readonly failCode?: string;
  /** Why, in words. */
  readonly failMsg?: string;
  /**
   * The task fails as it is created, as 10 recorded ones did: its record has null as `costTime` and `completeTime`, and a `failCode`
   * of `422` unless another is given.
   */
  readonly atOnce?: true;
  /**
   * For so many ms after its creation, recordInfo does not know the task. This is unproven: clients report it, but all of 161
   * recorded tasks were known at the first query.
   */
  readonly gapMs?: number;
  /** How the callback of the task is sent. */
  readonly callback?: CallbackMode;
  /** What the task makes, if it succeeds. Default: files that the mock makes of the input. */
  readonly result?: ScenarioResult;
}

export const CALLBACK_MODES = [
  ...(['wrongKey', 'stale', 'future', 'tampered', 'duplicate'] as const),
  ...(['reordered', 'truncated', 'slow', 'early'] as const),
] as const;
const FAULTS = ['drop', 'loseAnswer', 'hang', 'html'] as const;

/** The members that concern a task, not an answer. */
export const TASK_EFFECTS = ['failCode', 'atOnce', 'gapMs', 'callback', 'result'] as const;

const milliseconds: Schema = { type: 'number', minimum: 0 };
/** Printable, because it is shown on a terminal. */
export const PRINTABLE: Schema = { type: 'string', minLength: 1, pattern: '^[^\\p{Cc}]+$' };

/** A scenario in JSON Schema. */
export const SCENARIO: Schema = {
  type: 'object',
  properties: {
    operation: { enum: OPERATIONS },
    model: PRINTABLE,
    apiKey: PRINTABLE,
    times: { type: 'integer', minimum: 1 },
    code: { type: 'integer', minimum: 400, maximum: 599 },
    msg: PRINTABLE,
    transport: { enum: ['body', 'status'] },
    delayMs: milliseconds,
    fault: { enum: FAULTS },
    failCode: PRINTABLE,
    failMsg: PRINTABLE,
    atOnce: { const: true },
    gapMs: milliseconds,
    callback: { enum: CALLBACK_MODES },
    result: RESULT,
  },
  additionalProperties: false,
  anyOf: ['code', 'delayMs', 'fault', ...TASK_EFFECTS].map((effect) => ({ required: [effect] })),
  dependentRequired: { msg: ['code'], transport: ['code'] },
  allOf: [
    { if: { required: ['failMsg'] }, then: { anyOf: [{ required: ['failCode'] }, { required: ['atOnce'] }] } },
    // A task that fails at once has ended before anything can be sent early.
    { not: { required: ['atOnce', 'callback'], properties: { callback: { const: 'early' } } } },
    { not: { required: ['code', 'fault'] } },
    { not: { required: ['result', 'failCode'] } },
    { not: { required: ['result', 'atOnce'] } },
    ...TASK_EFFECTS.map((effect) => ({ not: { required: ['code', effect] } })),
    // Of all faults, only a lost answer leaves a task behind.
    ...TASK_EFFECTS.map((effect): Schema => {
      const without: Schema = { required: ['fault'], properties: { fault: { not: { const: 'loseAnswer' } } } };
      return { if: without, then: { not: { required: [effect] } } };
    }),
    ...TASK_EFFECTS.map((effect): Schema => {
      const elsewhere: Schema = {
        required: ['operation'],
        properties: { operation: { not: { const: 'createTask' } } },
      };
      return { if: elsewhere, then: { not: { required: [effect] } } };
    }),
  ],
};

/**
 * Reads a scenario from outside.
 *
 * @throws MockError naming the member that is wrong. A scenario that cannot be honoured must not look like a success.
 */
export function readScenario(value: unknown, where: string): Scenario {
  const issues = validate(SCENARIO, value, [where]);
  if (issues.length > 0) throw new MockError(issues.map(({ message }) => message).join('; '));
  // It fits the schema, which says what the interface says. A copy, so that later changes do not reach it.
  const scenario = { ...(value as Scenario) };
  if (scenario.result === undefined) return scenario;
  const result = copyOf(scenario.result);
  if (typeof result === 'string') throw new MockError(`${where}.${result}`);
  return { ...scenario, result };
}
