import type { components } from '../../../generated/schema.js';
import { KieError, type KieErrorDetails } from './KieError.js';

// One class per documented code, named after its file in openapi/components/responses/.

/** 400: The request was malformed. */
export class BadRequestError extends KieError {
  override readonly name = 'BadRequestError';
}

/** 401: The API key is missing or wrong. */
export class UnauthorizedError extends KieError {
  override readonly name = 'UnauthorizedError';
}

/** 402: The account has too few credits. */
export class InsufficientCreditsError extends KieError {
  override readonly name = 'InsufficientCreditsError';
}

/** 404: There is no such resource. */
export class NotFoundError extends KieError {
  override readonly name = 'NotFoundError';
}

/** 408: The model gave no result in time; final for the task. */
export class GenerationTimeoutError extends KieError {
  override readonly name = 'GenerationTimeoutError';
}

/** 422: The input does not fit the model, the model is unknown, or the task is unknown or only just created. */
export class ValidationFailedError extends KieError {
  override readonly name = 'ValidationFailedError';
}

/** 429: Called too often; the call was refused and may be sent again later. */
export class RateLimitedError extends KieError {
  override readonly name = 'RateLimitedError';
}

/** 433: The sub-key is over its own usage limit. */
export class SubKeyLimitError extends KieError {
  override readonly name = 'SubKeyLimitError';
}

/** 455: The service is being maintained; the call was refused and may be sent again later. */
export class MaintenanceError extends KieError {
  override readonly name = 'MaintenanceError';
}

/** 500: The server failed. */
export class ServerError extends KieError {
  override readonly name = 'ServerError';
}

/** 501: The generation failed; final for the task. */
export class GenerationFailedError extends KieError {
  override readonly name = 'GenerationFailedError';
}

/** 505: The feature is switched off. */
export class FeatureDisabledError extends KieError {
  override readonly name = 'FeatureDisabledError';
}

type KnownCode = components['schemas']['ErrorCode'];

const classes = {
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
} satisfies Record<KnownCode, typeof KieError>;

/** Makes the error of a code: an instance of its class, or a plain `KieError` for a code without one. */
export function errorOfCode(code: number, message: string, details: KieErrorDetails): KieError {
  const Class = code in classes ? classes[code as KnownCode] : KieError;
  return new Class(message, { ...details, code });
}
