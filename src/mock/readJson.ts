import { parseJson } from '../json/parse.js';
import { BodyError } from '../wire/BodyError.js';
import type { Incoming } from './Incoming.js';

/** A longer body is not read. The longest inputs of the catalogue take a hundredth of it. */
const MAX_BYTES = 16 * 2 ** 20;

/** A body, and what it says or why it says nothing. */
interface Read {
  readonly text: string;
  readonly value?: unknown;
  readonly problem?: string;
}

/** The parsed body of a request, undefined if it is empty; or why it has none. */
export async function readJson(request: Incoming): Promise<Read> {
  try {
    const text = await request.text(MAX_BYTES);
    if (text === '') return { text };
    const value = parseJson(text);
    return value === undefined ? { text, problem: 'The body is not JSON' } : { text, value };
  } catch (error) {
    if (error instanceof BodyError) return { text: '', problem: error.message };
    throw error;
  }
}
