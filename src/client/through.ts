import type { Middleware, MiddlewareCall } from './Middleware.js';
import { isUndici, ONCE } from './notResent.js';

/** Hands a request to the middleware and `fetch`, and the answer or the error back. */
export async function through(
  middleware: readonly Middleware[],
  original: Request,
  call: Omit<MiddlewareCall, 'request'>,
): Promise<Response> {
  let request = original;
  for (const each of middleware) {
    const returned = await each.onRequest?.({ ...call, request });
    if (returned instanceof Response) return returned;
    request = checked(returned, Request, 'onRequest must return a Request or a Response, if anything') ?? request;
  }
  const backwards = [...middleware].reverse();
  let response: Response;
  try {
    response = await sendOnce(request, call.options.fetch);
  } catch (error) {
    response = await recovered(backwards, { ...call, request }, error);
  }
  for (const each of backwards) {
    const returned = await each.onResponse?.({ ...call, request, response });
    response = checked(returned, Response, 'onResponse must return a Response, if anything') ?? response;
  }
  return response;
}

/** The response that middleware makes of an error; otherwise throws what is left of it. */
async function recovered(middleware: readonly Middleware[], call: MiddlewareCall, cause: unknown): Promise<Response> {
  let error = cause;
  for (const each of middleware) {
    const returned = await each.onError?.({ ...call, error });
    if (returned instanceof Response) return returned;
    error = checked(returned, Error, 'onError must return an Error or a Response, if anything') ?? error;
  }
  throw error;
}

/** What middleware returned, if it is of the class it has to be of; undefined if it is nothing. */
function checked<T>(returned: unknown, type: new (...parts: never[]) => T, message: string): T | undefined {
  if (!returned) return undefined;
  if (returned instanceof type) return returned;
  throw new TypeError(message);
}

/** Sends the request of middleware. undici keeps a copy of its body, so that the bytes are sent instead. */
async function sendOnce(request: Request, fetch: typeof globalThis.fetch): Promise<Response> {
  const { method, headers, signal, url } = request;
  if (request.body === null || !isUndici()) return fetch(request);
  return fetch(url, { ...ONCE, method, headers, signal, body: await request.arrayBuffer() });
}
