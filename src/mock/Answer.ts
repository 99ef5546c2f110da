import { errors } from '../../generated/errors.js';
import type { Bytes } from '../wire/Bytes.js';
import type { MockError } from './MockError.js';

/** What the mock answers, whichever way the request came. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. `content-length` is added by whoever sends it. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Bytes;
  /** For the journal: the code of the envelope, or what became of the connection. */
  readonly outcome: number | string;
}

/** How an error is sent: with HTTP status 200 and its code in the envelope, or with its code as the HTTP status too. */
export type ErrorTransport = 'body' | 'status';

/** As the vendor writes it. */
const JSON_TYPE = { 'content-type': 'application/json;charset=UTF-8' };
const MESSAGES = new Map(Object.values(errors).map(({ code, msg }) => [code, msg]));

/** The message of the API for a code. */
export const messageOf = (code: number): string => MESSAGES.get(code) ?? `Error ${code}`;

/** JSON without an envelope, as the mock's own routes answer. */
export const json = (value: unknown): Answer => ({
  status: 200,
  headers: JSON_TYPE,
  outcome: 200,
  body: JSON.stringify(value),
});

/** Success, in the envelope. */
export const success = (data: unknown): Answer => json({ code: 200, msg: 'success', data });

/** An error of the API, in the envelope. */
export const failure = (transport: ErrorTransport, code: number, msg = messageOf(code)): Answer => ({
  status: transport === 'status' ? code : 200,
  headers: JSON_TYPE,
  outcome: code,
  body: JSON.stringify({ code, msg, data: null }),
});

/** A text as a header and a terminal can carry it, at most 1,000 characters of it. */
export const printable = (text: string): string =>
  text.slice(0, 1_000).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** An answer to a request that differs from the contract and is accepted all the same. The API does not have this header. */
export const warned = (answer: Answer, warning: string | undefined): Answer =>
  warning === undefined ? answer : { ...answer, headers: { ...answer.headers, 'x-kie-mock-warning': warning } };

/** What a proxy in front of the API answers when it is overloaded. */
export const BAD_GATEWAY: Answer = {
  ...{ status: 502, headers: { 'content-type': 'text/html' }, outcome: 502 },
  body: '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>',
};

/** Stands for a connection that is cut instead of an answer: `mock.fetch` rejects, the server closes the socket. */
export const CUT: Answer = { status: 0, headers: {}, body: '', outcome: 'cut' };

export const isCut = ({ status }: Answer): boolean => status === CUT.status;

/** Not an answer of the API: the mock cannot do what it was asked for. The API does not have this code. */
export const misuse = (error: MockError): Answer => ({
  ...failure('status', 599, `kie mock: ${error.message}`),
  outcome: 'misuse',
});
