import type { Caller } from './caller.js';
import type { Send } from './sender.js';

/** What the operations around tasks need of the client. */
export interface NeighbourContext {
  readonly send: Send;
  readonly call: Caller;
  /** Where uploads go. */
  readonly uploadBaseUrl: string;
}
