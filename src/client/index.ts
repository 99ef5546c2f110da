/** The client of the kie.ai jobs API. */
export type { components, ModelInputs, ModelResults, paths } from '../../generated/schema.js';
export type { TaskFile } from '../wire/files.js';
export type { FailedTask, PendingTask, SucceededTask, Task, TaskRecord } from '../wire/record.js';
export type { TaskResult } from '../wire/result.js';
export type { CostEstimate, EstimateCost } from './budget.js';
export { createKieClient, type KieClient, type RunOptions } from './createKieClient.js';
export type { CreatedTask, CreateTaskOptions } from './createTask.js';
export { AbortError } from './errors/AbortError.js';
export { BudgetError } from './errors/BudgetError.js';
export { ConnectionError } from './errors/ConnectionError.js';
export {
  BadRequestError,
  FeatureDisabledError,
  GenerationFailedError,
  GenerationTimeoutError,
  InsufficientCreditsError,
  MaintenanceError,
  NotFoundError,
  RateLimitedError,
  ServerError,
  SubKeyLimitError,
  UnauthorizedError,
  ValidationFailedError,
} from './errors/codes.js';
export { type InputIssue, InvalidInputError } from './errors/InvalidInputError.js';
export { InvalidResponseError } from './errors/InvalidResponseError.js';
export { JournalError } from './errors/JournalError.js';
export { KieError, type KieErrorDetails } from './errors/KieError.js';
export { TaskFailedError } from './errors/TaskFailedError.js';
export { TaskTimeoutError } from './errors/TaskTimeoutError.js';
export { UsageError } from './errors/UsageError.js';
export type { GetTaskOptions } from './getTask.js';
export type { InputValidator, Validate } from './inputCheck.js';
export type { Attempt, Journal, Outcome } from './Journal.js';
export type { ApiAnswer, ApiOptions, ApiPath, ApiRequest, KieApi } from './KieApi.js';
export type { Logger } from './Logger.js';
export { type Limiter, type SlidingWindowOptions, slidingWindow } from './limiter.js';
export type { Middleware, MiddlewareCall, MiddlewareRegistry } from './Middleware.js';
export { type Inputs, type Model, type Results, type UnlistedModel, unlisted } from './model.js';
export type {
  CallOptions,
  ListedPrice,
  ModelList,
  ModelsOptions,
  Neighbours,
  PricesOptions,
  UploadedFile,
} from './Neighbours.js';
export type { KieClientOptions } from './options.js';
export type {
  UploadBase64,
  UploadOptions,
  UploadProgress,
  UploadSource,
  UploadStream,
} from './upload/UploadSource.js';
export type { Progress, WaitOptions } from './waitForTask.js';
