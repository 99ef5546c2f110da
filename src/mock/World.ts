import type { Schema } from '../validation/Schema.js';
import type { Accounts } from './accounts.js';
import type { Clock } from './clock.js';
import type { Deliveries } from './deliveries.js';
import type { Journal } from './journal.js';
import type { Settings } from './Settings.js';
import type { ScenarioQueue } from './scenarioQueue.js';
import type { Tasks } from './tasks.js';
import type { FileStore } from './uploads/fileStore.js';

/** What the routes of the mock work on. */
export interface World {
  readonly settings: Settings;
  readonly clock: Clock;
  readonly journal: Journal;
  readonly accounts: Accounts;
  readonly scenarios: ScenarioQueue;
  readonly tasks: Tasks;
  readonly deliveries: Deliveries;
  readonly uploads: FileStore;
  /** The request schema of each model. */
  readonly variants: Readonly<Record<string, Schema>>;
  /** Forgets everything that has happened. Time and task ids go on. */
  reset(): void;
  /** Where the mock is reached, for result URLs. */
  readonly origin: () => string;
}
