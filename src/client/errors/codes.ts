// Derived from openapi/ by `npm run generate`. Do not edit.
import { KieError } from './KieError.js';

/** 400: The request is malformed: not JSON, or without a parameter. */
export class BadRequestError extends KieError {
  override readonly name = 'BadRequestError';
}

/** 401: The API key is missing or wrong. */
export class UnauthorizedError extends KieError {
  override readonly name = 'UnauthorizedError';
}

/** 402: The account has too few credits. Send it again after a top-up. */
export class InsufficientCreditsError extends KieError {
  override readonly name = 'InsufficientCreditsError';
}

/** 404: There is no such resource. Older pages of the vendor say it of an unknown task, too. */
export class NotFoundError extends KieError {
  override readonly name = 'NotFoundError';
}

/** 408: The model gave no result in time. This is final for the task. */
export class GenerationTimeoutError extends KieError {
  override readonly name = 'GenerationTimeoutError';
}

/** 422: The input does not fit its model, or what the request names is unknown: a model, a task or a file. createTask was seen to refuse inputs with code 500, too. */
export class ValidationFailedError extends KieError {
  override readonly name = 'ValidationFailedError';
}

/** 429: Called too often. The call was refused and is not queued; send it again later. */
export class RateLimitedError extends KieError {
  override readonly name = 'RateLimitedError';
}

/** 433: The sub-key is over its own usage limit. */
export class SubKeyLimitError extends KieError {
  override readonly name = 'SubKeyLimitError';
}

/** 455: The service is being maintained. The call was refused; send it again later. */
export class MaintenanceError extends KieError {
  override readonly name = 'MaintenanceError';
}

/** 500: The server failed. After createTask a task may exist: look before you send it again. */
export class ServerError extends KieError {
  override readonly name = 'ServerError';
}

/** 501: The generation failed. This is final for the task. */
export class GenerationFailedError extends KieError {
  override readonly name = 'GenerationFailedError';
}

/** 505: The feature is disabled. */
export class FeatureDisabledError extends KieError {
  override readonly name = 'FeatureDisabledError';
}

/** The class of each code. */
export const classes: Readonly<Record<number, typeof KieError>> = {
  400: BadRequestError,
  401: UnauthorizedError,
  402: InsufficientCreditsError,
  404: NotFoundError,
  408: GenerationTimeoutError,
  422: ValidationFailedError,
  429: RateLimitedError,
  433: SubKeyLimitError,
  455: MaintenanceError,
  500: ServerError,
  501: GenerationFailedError,
  505: FeatureDisabledError,
};
