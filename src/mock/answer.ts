import { errors } from '../../generated/errors.js';
import type { MockError } from './MockError.js';

/** How an error is sent: with HTTP status 200 and its code in the envelope, or with its code as the HTTP status too. */
export type ErrorTransport = 'body' | 'status';

/** The message of the API for a code. */
export const messageOf = (code: number): string =>
  Object.values(errors).find((error) => error.code === code)?.msg ?? `Error ${code}`;

/** Success, in the envelope. */
export const success = (data: unknown): Response => Response.json({ code: 200, msg: 'success', data });

/** An error of the API, in the envelope. */
export const failure = (transport: ErrorTransport, code: number, msg = messageOf(code)): Response =>
  Response.json({ code, msg, data: null }, { status: transport === 'status' ? code : 200 });

/** A text as a header and a terminal can carry it, at most 1,000 characters of it. */
export const printable = (text: string): string =>
  text.slice(0, 1_000).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** An answer to a request that differs from the contract and is accepted all the same. The API does not have this header. */
export function warned(response: Response, warning: string | undefined): Response {
  if (warning !== undefined && !isCut(response)) response.headers.set('x-kie-mock-warning', warning);
  return response;
}

/** What a proxy in front of the API answers when it is overloaded. */
export const badGateway = (): Response =>
  new Response('<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>', {
    status: 502,
    headers: { 'content-type': 'text/html' },
  });

/** Stands for a connection that is cut instead of an answer: `mock.fetch` rejects, the server closes the socket. */
export const cut = (): Response => Response.error();

/** Not an answer of the API: the mock cannot do what it was asked for. The API does not have this code. */
export const misuse = (error: MockError): Response =>
  Response.json({ code: 599, msg: `kie mock: ${error.message}`, data: null }, { status: 599 });

export const isCut = (response: Response): boolean => response.type === 'error';
