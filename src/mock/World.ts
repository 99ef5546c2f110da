import type { Accounts } from './accounts.js';
import type { Clock } from './clock.js';
import type { Deliveries } from './deliveries.js';
import type { Journal } from './journal.js';
import type { Settings } from './Settings.js';
import type { ScenarioQueue } from './scenarioQueue.js';
import type { Tasks } from './tasks.js';

/** What the routes of the mock work on. */
export interface World {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly accounts: Accounts;
  readonly scenarios: ScenarioQueue;
  readonly tasks: Tasks;
  readonly deliveries: Deliveries;
  /** Where the mock is reached, for result URLs. */
  readonly origin: () => string;
}
