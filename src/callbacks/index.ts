/** Receives callbacks: verify, confirm, deliver once. */
export type { TaskFile } from '../wire/files.js';
export type { FailedTask, PendingTask, SucceededTask, Task, TaskRecord } from '../wire/record.js';
export type { TaskResult } from '../wire/result.js';
export { CallbackError } from './CallbackError.js';
export type { CallbackContext, CallbackHandler } from './CallbackHandler.js';
export type { CallbackHandlerOptions, EndedTask } from './CallbackHandlerOptions.js';
export type { Confirm } from './confirm.js';
export { createCallbackHandler } from './createCallbackHandler.js';
export { parseCallback } from './parseCallback.js';
export { signCallback, type VerifyOptions, verifyCallback } from './signature.js';
export { type CallbackStore, type Claim, memoryStore } from './store.js';
export { type NodeRequest, type NodeResponse, toNodeListener } from './toNodeListener.js';
export type { Fallback, WaitForOptions } from './waitFor.js';
