/** Receives callbacks: verify, confirm, deliver once. */
export type { TaskFile } from '../wire/files.js';
export type { FailedTask, PendingTask, SucceededTask, Task, TaskRecord } from '../wire/record.js';
export type { TaskResult } from '../wire/result.js';
export { CallbackError } from './CallbackError.js';
export type { CallbackContext, CallbackHandler } from './CallbackHandler.js';
export type { CallbackHandlerOptions, CallbackOrigin } from './CallbackHandlerOptions.js';
export type { CallbackStore, Claim } from './CallbackStore.js';
export type { Confirm } from './confirm.js';
export { createCallbackHandler } from './createCallbackHandler.js';
export type { EndedTask } from './EndedTask.js';
export { memoryStore } from './memoryStore.js';
export { parseCallback } from './parseCallback.js';
export type { Refusal, RefusalReason } from './Refusal.js';
export { readRef, signRef } from './ref.js';
export { signCallback, type VerifyOptions, verifyCallback } from './signature.js';
export { type NodeRequest, type NodeResponse, toNodeListener } from './toNodeListener.js';
export type { Fallback, WaitForOptions } from './waitFor.js';
