import type { paths, Servers } from '../../generated/schema.js';
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
  /** Where the operation is. Default: where the client's are. An upload has a server of its own, so that it needs this. */
  readonly baseUrl?: string | undefined;
}

/** What a call of one operation takes. */
export type ApiOptions<P extends keyof paths, M extends Method> = ApiRequest &
  ServerOf<P> &
  ParamsOf<paths[P][M]> &
  BodyOf<paths[P][M]>;

/** What an operation answers: `data` if the HTTP status is 2xx, `error` if not. */
export type ApiAnswer<P extends keyof paths, M extends Method> =
  | { readonly data: Content<paths[P][M], true>; readonly error?: never; readonly response: Response }
  | {
      readonly data?: never;
      /** The text of the body where it is no JSON, as of a gateway. */
      readonly error: Content<paths[P][M], false> | string;
      readonly response: Response;
    };

/**
 * The operations of the contract in the wire form, with the key. One request each: nothing is retried or limited, and an
 * answer with HTTP status 200 can hold a `code` that is an error. The calls throw no `KieError`, but whatever `fetch` throws, and
 * a SyntaxError if an answer with status 2xx is no JSON, and an Error if one is longer than `maxAnswerBytes` or breaks off.
 *
 * @example
 * const { data, error } = await kie.api.GET('/api/v1/jobs/recordInfo', { params: { query: { taskId } } });
 */
export interface KieApi extends MiddlewareRegistry {
  GET<P extends ApiPath<'get'>>(path: P, ...options: Rest<ApiOptions<P, 'get'>>): Promise<ApiAnswer<P, 'get'>>;
  POST<P extends ApiPath<'post'>>(path: P, ...options: Rest<ApiOptions<P, 'post'>>): Promise<ApiAnswer<P, 'post'>>;
}

/** The options, which may be left out if no member of them is required. */
type Rest<Options> = object extends Options ? [options?: Options] : [options: Options];

type ServerOf<P> = P extends keyof Servers ? { readonly baseUrl: Servers[P] | (string & {}) } : unknown;

type ParamsOf<Operation> = Operation extends { parameters: infer P } ? ParamsOption<Used<P>> : { params?: never };
type ParamsOption<P> = keyof P extends never
  ? { params?: never }
  : object extends P
    ? { readonly params?: P }
    : { readonly params: P };
/** Without the kinds of parameter that the operation does not have. */
type Used<P> = { [K in keyof P as P[K] extends undefined ? never : K & ('path' | 'query')]: P[K] };

type BodyOf<Operation> = Operation extends { requestBody: { content: infer C } }
  ? { readonly body: C extends { 'application/json': infer Body } ? Body : FormData }
  : { body?: never };

/** The bodies of all answers whose status is 2xx, or of all others. */
type Content<Operation, Success extends boolean> = Operation extends { responses: infer R }
  ? { [S in keyof R]: IsSuccess<S> extends Success ? Json<R[S]> : never }[keyof R]
  : never;
type IsSuccess<Status> = `${Status & (number | string)}` extends `2${string}` ? true : false;
type Json<Answer> = Answer extends { content: { 'application/json': infer Body } } ? Body : never;
