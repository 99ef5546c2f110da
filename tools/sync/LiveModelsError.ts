/** The vendor's models cannot be asked for, or an answer cannot be understood. */
export class LiveModelsError extends Error {
  override readonly name: string = 'LiveModelsError';
}

/** Nothing more can be asked now: the key is refused, or nobody answers. */
export class ApiUnavailableError extends LiveModelsError {
  override readonly name = 'ApiUnavailableError';
}
