import type { Schema } from '../../validation/Schema.js';
import type { Answer } from '../Answer.js';
import type { Incoming } from '../Incoming.js';
import type { Parameters } from '../router.js';

/** A schema with words, for the description. */
export interface Described extends Schema {
  readonly description?: string;
}

/** A query parameter. */
interface Parameter {
  readonly description: string;
  readonly required?: true;
  readonly schema: Schema;
}

/** One route below `/__mock`: what it does, and what its description says of it. */
export interface ControlRoute {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE';
  /** With `{name}` in the place of one segment, or `{path}` for all that are left. */
  readonly path: string;
  /** Its operationId in the description. */
  readonly name: string;
  readonly summary: string;
  readonly description?: string;
  /** The query parameters that it takes. Others are refused. */
  readonly query?: Readonly<Record<string, Parameter>>;
  /** What its body holds. Without a schema, a body is refused. */
  readonly body?: Described & { readonly optional?: true };
  /** What it answers: JSON of this schema, or a media type. */
  readonly answers: Described | string;
  act(call: ControlCall): Answer | Promise<Answer>;
}

/** A request to such a route, after it was checked. */
export interface ControlCall {
  readonly request: Incoming;
  readonly parameters: Parameters;
  readonly query: Readonly<Record<string, unknown>>;
  /** The parsed body; undefined if there is none. */
  readonly body: unknown;
}
