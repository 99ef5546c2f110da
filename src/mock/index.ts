/** A mock of the jobs API: in process, on a port, or as `npx kie-openapi mock`. */
export type { MockClock } from './clock.js';
export { createMock, type Mock } from './createMock.js';
export type { JournalEntry } from './journal.js';
export type { Listening } from './Listening.js';
export { MockError } from './MockError.js';
export type { Durations, MockOptions, Rate } from './MockOptions.js';
export type { CallbackMode, Fault, Scenario } from './Scenario.js';
export type { Failure } from './tasks.js';
