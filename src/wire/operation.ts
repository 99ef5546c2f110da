import type { operations } from '../../generated/schema.js';

/** The id of an operation of the contract. */
export type Operation = keyof operations;

/** The operations of tasks. For these the vendor states how many calls it accepts. */
export type TaskOperation = 'createTask' | 'recordInfo';

/** Whether a call of the operation is billed, so that sending it twice may cost twice. */
export const isBilled = (operation: Operation): boolean => operation === 'createTask';
