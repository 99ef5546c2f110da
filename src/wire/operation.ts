import type { operations } from '../../generated/schema.js';

/** The id of an operation of the contract. */
export type Operation = keyof operations;

/** Every operation. The compiler asks for those of the contract, all and no other. */
export const OPERATIONS = /* @__PURE__ */ Object.keys({
  countPrices: true,
  createTask: true,
  getCredits: true,
  getDownloadUrl: true,
  getModelSchema: true,
  listModels: true,
  listPrices: true,
  recordInfo: true,
  uploadFileBase64: true,
  uploadFileStream: true,
  uploadFileUrl: true,
} satisfies Record<Operation, true>);

/** The operations of tasks. For these the vendor states how many calls it accepts. */
export type TaskOperation = 'createTask' | 'recordInfo';

/** Whether a call of the operation is billed, so that sending it twice may cost twice. */
export const isBilled = (operation: Operation): boolean => operation === 'createTask';
