/**
 * Why a request was refused, for programs.
 *
 * | reason | status | |
 * |---|---|---|
 * | `method`, `contentType` | 405, 415 | not a POST, not JSON |
 * | `unsigned` | 401 | a signature header is missing or malformed |
 * | `clock` | 401 | the timestamp is too far from this machine's clock; the message says how far |
 * | `signature` | 401 | the signature was made with another key, or for another task |
 * | `body` | 400, 408, 413 | the body is no callback, comes too slowly, or is too long |
 * | `unknownTask`, `notEnded` | 404, 409 | recordInfo does not know the task, or says that it has not ended |
 * | `busy` | 503 | another delivery of the task is under way |
 * | `queue` | 503 | too many tasks wait to be confirmed |
 * | `confirm`, `store` | 503 | `confirm` or `store` failed, or took longer than the budget |
 * | `onTask` | 500, 503 | `onTask` threw, or takes longer than the budget and goes on |
 * | `receiver` | 500 | the handler was given a request that it cannot read |
 */
export type RefusalReason =
  | 'method'
  | 'contentType'
  | 'unsigned'
  | 'clock'
  | 'signature'
  | 'body'
  | 'unknownTask'
  | 'notEnded'
  | 'busy'
  | 'queue'
  | 'confirm'
  | 'store'
  | 'onTask'
  | 'receiver';

/** A request that was refused. Nothing in it comes from the body. */
export interface Refusal {
  /** The HTTP status of the answer. */
  readonly status: number;
  readonly reason: RefusalReason;
  /** The sentence that the sender gets, for people. */
  readonly message: string;
}
