import type { Job } from 'bullmq';
import type { AmbiguousAttempt } from '../batch/Outcome.js';
import type { StoredError } from './storedError.js';

interface About {
  readonly ref: string;
  readonly model: string;
  /** How often handing it over failed. */
  readonly failures?: number | undefined;
}

/** A task that is waited for. */
export interface TaskData extends About {
  readonly taskId: string;
  /** When it was bought, in ms since 1970. */
  readonly since: number;
}

/** An order that was refused. */
export interface RefusedData extends About {
  readonly refused: StoredError;
}

/** An order of which nobody knows whether it was bought. */
export interface AmbiguousData extends About {
  readonly attempt: AmbiguousAttempt;
  readonly error: StoredError | undefined;
}

/** What a job of the second queue holds. */
export type OutcomeData = TaskData | RefusedData | AmbiguousData;

export type OutcomeJob = Job<OutcomeData>;

/** The job that waits for this task, and no second one. */
export const taskJobId = (taskId: string): string => `task-${encodeURIComponent(taskId)}`;
