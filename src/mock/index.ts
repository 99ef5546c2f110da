/** A mock of the jobs API: in process, on a port, or as `npx kie-openapi mock`. */
export type { MockClock } from './clock.js';
export { createMock, type Mock } from './createMock.js';
export type { Failure } from './Failure.js';
export type { JournalEntry, JournalLine, RequestEntry } from './JournalEntry.js';
export type { RequestFilter } from './journal.js';
export type { Listening } from './Listening.js';
export type { Latency } from './latency.js';
export { MockError } from './MockError.js';
export type { MockOptions, Rate } from './MockOptions.js';
export type { PerModel } from './PerModel.js';
export type { RefusalOption } from './refusal.js';
export type { CallbackMode, Fault, Scenario } from './Scenario.js';
export type { OwnFile, ScenarioResult } from './ScenarioResult.js';
export type { Duration, Durations } from './stays.js';
export type { Vintage } from './Vintage.js';
