import type { Operation } from '../wire/operation.js';
import { MockError } from './MockError.js';
import { readScenario, type Scenario, TASK_EFFECTS } from './Scenario.js';
import type { ScenarioResult } from './ScenarioResult.js';

/** The request that a scenario may apply to. */
export interface Subject {
  readonly operation: Operation;
  readonly model: string | undefined;
  readonly apiKey: string;
}

/** The scenarios that are asked for, until they are used up. */
export interface ScenarioQueue {
  /** Puts a scenario before the others. It applies once, unless it says how often. */
  addOnce(scenario: unknown): void;
  /** Replaces all scenarios. */
  replace(scenarios: unknown): void;
  /** Those that are left, without their keys. */
  list(): Omit<Scenario, 'apiKey'>[];
  /** The first that applies to `subject`. It is used up by one. */
  take(subject: Subject): Scenario | undefined;
}

export function createScenarioQueue(): ScenarioQueue {
  let waiting: { readonly scenario: Scenario; left: number }[] = [];
  const read = (value: unknown, where: string) => {
    const scenario = readScenario(value, where);
    return { scenario, left: scenario.times ?? Infinity };
  };
  return {
    addOnce(scenario) {
      const { scenario: once, left } = read(scenario, 'scenario');
      waiting.unshift({ scenario: once, left: left === Infinity ? 1 : left });
    },
    replace(scenarios) {
      if (!Array.isArray(scenarios)) throw new MockError('Scenarios must be an array');
      waiting = scenarios.map((scenario, index) => read(scenario, `scenarios[${index}]`));
    },
    list: () =>
      waiting.map(({ scenario: { apiKey: _, ...scenario }, left }) => ({
        ...scenario,
        ...(scenario.result && { result: shown(scenario.result) }),
        ...(left !== Infinity && { times: left }),
      })),
    take(subject) {
      const found = waiting.find(({ scenario }) => applies(scenario, subject));
      if (found === undefined) return;
      found.left -= 1;
      if (found.left === 0) waiting = waiting.filter((other) => other !== found);
      return found.scenario;
    },
  };
}

/** Without the bytes of its files, which may be many. */
const shown = (result: ScenarioResult): ScenarioResult =>
  'files' in result ? { files: result.files.map(({ mediaType }) => ({ bytes: '', mediaType })) } : result;

/** Whether a scenario is about this request. */
export function applies(scenario: Scenario, { operation, model, apiKey }: Subject): boolean {
  const ofTask = TASK_EFFECTS.some((effect) => scenario[effect] !== undefined);
  return (
    (scenario.operation ?? (ofTask ? 'createTask' : operation)) === operation &&
    (scenario.model ?? model) === model &&
    (scenario.apiKey ?? apiKey) === apiKey
  );
}
