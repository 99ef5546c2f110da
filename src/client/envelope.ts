import { errorOfCode } from './errors/codes.js';
import { InvalidResponseError } from './errors/InvalidResponseError.js';
import type { KieErrorDetails } from './errors/KieError.js';

/** One HTTP answer, body read. */
export interface Answer {
  readonly httpStatus: number;
  readonly contentType: string | null;
  /** The body: JSON text, or what it was parsed to. */
  readonly body: unknown;
}

/**
 * Takes `data` out of an answer. Both transports of an error are judged: the HTTP status first, then `code`.
 *
 * @param call What was called, for the message.
 * @throws KieError the subclass of the code, if either says that the call failed.
 * @throws InvalidResponseError if it says neither that it failed nor that it succeeded.
 */
export function readEnvelope(
  call: string,
  { httpStatus, contentType, body }: Answer,
  details: KieErrorDetails,
): unknown {
  const envelope = parse(body);
  const told = { ...details, httpStatus };
  if (httpStatus < 200 || httpStatus > 299 || (envelope !== undefined && envelope.code !== 200)) {
    const code = envelope === undefined || envelope.code === 200 ? httpStatus : envelope.code;
    throw errorOfCode(
      code,
      `${call} failed with code ${code}: ${envelope?.message ?? `HTTP status ${httpStatus}`}`,
      told,
    );
  }
  if (envelope === undefined) {
    const type = contentType ?? 'no content type';
    throw new InvalidResponseError(
      `${call} answered HTTP status ${httpStatus} (${type}) without the envelope {code, msg, data}`,
      told,
    );
  }
  return envelope.data;
}

/** The envelope in a body; undefined if the body has none. */
function parse(body: unknown): { code: number; message: string | undefined; data: unknown } | undefined {
  const json = typeof body === 'string' ? parseJson(body) : body;
  if (typeof json !== 'object' || json === null || !('code' in json) || !Number.isInteger(json.code)) return undefined;
  const said = 'msg' in json && json.msg ? json.msg : 'message' in json && json.message;
  return {
    code: Number(json.code),
    message: typeof said === 'string' ? said : undefined,
    data: 'data' in json ? json.data : undefined,
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // HTML, or cut off: not an envelope.
  }
}
