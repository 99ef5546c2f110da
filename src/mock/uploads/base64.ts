import type { Bytes } from '../../wire/Bytes.js';

/** What a data URL begins with if its data is Base64. */
const DATA_URL = /^data:[^,]{0,200};base64,/i;

/** The bytes of a text in Base64, or of a data URL in Base64; undefined if it is neither. */
export function readBase64(text: string): Bytes | undefined {
  const [prefix = ''] = DATA_URL.exec(text) ?? [];
  try {
    const binary = atob(text.slice(prefix.length));
    const bytes = new Uint8Array(binary.length);
    // A loop, since a function per byte takes a second for a file of 12 MB.
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return undefined;
  }
}
