import type { paths } from '../../generated/schema.js';
import type { MiddlewareRegistry } from './Middleware.js';

type Method = 'get' | 'post';

/** The paths that have an operation of this method. */
export type ApiPath<M extends Method> = {
  [P in keyof paths]: paths[P] extends { readonly [method in M]: object } ? P : never;
}[keyof paths];

/** What may be said of any call, beside its parameters and its body. */
export interface ApiRequest extends Omit<RequestInit, 'body' | 'headers' | 'method' | 'signal'> {
  /** Sent beside those of the client. */
  readonly headers?: RequestInit['headers'] | undefined;
  /** Gives up on the answer. */
  readonly signal?: AbortSignal | null | undefined;
  /** For an operation that the contract gives `servers` of its own, such as an upload. Default: the client's. */
  readonly baseUrl?: string | undefined;
}

/** What a call of one operation takes. */
export type ApiOptions<Operation> = ApiRequest & ParamsOf<Operation> & BodyOf<Operation>;

/** What an operation answers: `data` if the HTTP status is 2xx, `error` if not. */
export type ApiAnswer<Operation> =
  | { readonly data: Content<Operation, true>; readonly error?: never; readonly response: Response }
  | {
      readonly data?: never;
      /** The text of the body where it is no JSON, as of a gateway. */
      readonly error: Content<Operation, false> | string;
      readonly response: Response;
    };

/**
 * The operations of the contract in the wire form, with the key. One request each: nothing is retried or limited, and an
 * answer with HTTP status 200 can hold a `code` that is an error. The calls throw no `KieError`, but whatever `fetch` throws, and
 * a SyntaxError if an answer with status 2xx is no JSON.
 *
 * @example
 * const { data, error } = await kie.api.GET('/api/v1/jobs/recordInfo', { params: { query: { taskId } } });
 */
export interface KieApi extends MiddlewareRegistry {
  GET<P extends ApiPath<'get'>>(path: P, ...options: Rest<paths[P]['get']>): Promise<ApiAnswer<paths[P]['get']>>;
  POST<P extends ApiPath<'post'>>(path: P, ...options: Rest<paths[P]['post']>): Promise<ApiAnswer<paths[P]['post']>>;
}

type Rest<Operation> =
  object extends ApiOptions<Operation> ? [options?: ApiOptions<Operation>] : [options: ApiOptions<Operation>];

type ParamsOf<Operation> = Operation extends { parameters: infer P } ? ParamsOption<Used<P>> : { params?: never };
type ParamsOption<P> = keyof P extends never ? { params?: never } : object extends P ? { params?: P } : { params: P };
/** Without the kinds of parameter that the operation does not have. */
type Used<P> = { [K in keyof P as P[K] extends undefined ? never : K & ('path' | 'query')]: P[K] };

type BodyOf<Operation> = Operation extends { requestBody: { content: infer C } }
  ? { body: C extends { 'application/json': infer Body } ? Body : FormData }
  : { body?: never };

/** The bodies of all answers whose status is 2xx, or of all others. */
type Content<Operation, Success extends boolean> = Operation extends { responses: infer R }
  ? { [S in keyof R]: IsSuccess<S> extends Success ? Json<R[S]> : never }[keyof R]
  : never;
type IsSuccess<Status> = `${Status & (number | string)}` extends `2${string}` ? true : false;
type Json<Answer> = Answer extends { content: { 'application/json': infer Body } } ? Body : never;
