import { parseJson } from '../json/parse.js';

/** What every answer is wrapped in. */
export interface Envelope {
  /** 200, or the code of an error. */
  readonly code: number;
  /** `msg` or, in some answers, `message`; undefined if both are absent or empty. */
  readonly message: string | undefined;
  readonly data: unknown;
}

/**
 * Reads the envelope of an answer.
 *
 * @param body The JSON text, or what it was parsed to.
 * @returns undefined if the body has no whole number as `code`, as HTML and cut-off JSON have none.
 */
export function readEnvelope(body: unknown): Envelope | undefined {
  const { code, msg, message, data }: Partial<Record<string, unknown>> = Object(parseJson(body));
  const said = [msg, message].find((text): text is string => typeof text === 'string' && text !== '');
  return Number.isInteger(code) ? { code: Number(code), message: said, data } : undefined;
}
