import type { Operation } from '../wire/operation.js';
import type { Answer, ErrorTransport, failure } from './Answer.js';
import type { Account } from './accounts.js';
import type { Incoming } from './Incoming.js';
import type { Parameters } from './router.js';
import type { Sent } from './Sent.js';
import type { World } from './World.js';

/** An operation of the API. Each file of operations/ makes one; its name is the id of the operation in the contract. */
export interface Endpoint {
  readonly method: 'GET' | 'POST';
  /** As `createRouter` reads it. */
  readonly path: string;
  /** Whether it needs no key. */
  readonly open?: true;
  /** Makes its errors. Default: `failure`, in the envelope of the API. */
  readonly failure?: typeof failure;
  act(call: Call): Answer | Promise<Answer>;
}

export type MakeEndpoint = (world: World) => Endpoint;

/** One request to an operation, from an account that may ask. */
export interface Call {
  readonly operation: Operation;
  readonly request: Incoming;
  /** What the path has in the place of each name. */
  readonly parameters: Parameters;
  readonly account: Account;
  /** What the journal says of the request. An operation adds what it finds out. */
  readonly known: Known;
  /** What the journal keeps of what was sent. */
  readonly sent: Sent;
  /** An error of the API. Default: the message of the contract, in the mock's `errorTransport`. */
  refuse(code: number, msg?: string, transport?: ErrorTransport): Answer;
}

/** What is known of a request so far, as the journal will have it. */
export interface Known {
  readonly event: 'request';
  readonly operation: Operation;
  account: number | undefined;
  model: string | undefined;
  taskId: string | undefined;
  warning: string | undefined;
  answer: number | string;
}
