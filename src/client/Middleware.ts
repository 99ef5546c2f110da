/** What middleware learns of a call. It is the form that openapi-fetch had, so that middleware written for that works here. */
export interface MiddlewareCall {
  /** What is sent, with the key and the prompt. */
  readonly request: Request;
  /** The path as the contract writes it, such as `/api/v1/jobs/recordInfo`; braces are not filled in. */
  readonly schemaPath: string;
  /** What fills in the path, and the query. */
  readonly params: {
    readonly path?: Readonly<Record<string, unknown>>;
    readonly query?: Readonly<Record<string, unknown>>;
  };
  /** Tells one request from others: the same in `onRequest`, `onResponse` and `onError`. */
  readonly id: string;
  readonly options: {
    readonly baseUrl: string;
    /** Sends past all middleware. A createTask that is sent again may be bought twice. */
    readonly fetch: typeof globalThis.fetch;
  };
}

/**
 * Sees every request and its answer, for tracing and the like. `onRequest` runs in the order of registration, the others in
 * reverse. What one of them throws fails the call, and leaves a createTask `ambiguous`: it may have sent it by its own means.
 *
 * @example
 * const traced: Middleware = { onRequest: ({ request, id }) => request.headers.set('traceparent', traceOf(id)) };
 */
export interface Middleware {
  /** May return a request to be sent instead, or a response: then nothing is sent and `onResponse` does not run. */
  onRequest?(call: MiddlewareCall): Returned<Request | Response>;
  /** May return a response to take the place of this one. It must not read the body, but that of a `clone()`. */
  onResponse?(call: MiddlewareCall & { readonly response: Response }): Returned<Response>;
  /** Runs when `fetch` fails. May return another error, or a response: then the call goes on as if that had come. */
  onError?(call: MiddlewareCall & { readonly error: unknown }): Returned<Response | Error>;
}

/** Where middleware is registered. */
export interface MiddlewareRegistry {
  /** Registers middleware for all requests from now on, those of `createTask` and the like included. */
  use(...middleware: Middleware[]): void;
  /** Takes middleware out again. */
  eject(...middleware: Middleware[]): void;
}

// biome-ignore lint/suspicious/noConfusingVoidType: a function without a return has this type.
type Returned<T> = T | void | undefined | Promise<T | void | undefined>;
