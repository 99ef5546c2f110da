import { createSignatureCheck, decodeSignature, signText } from '../wire/hmac.js';

/**
 * Signs a reference of yours, such as an order number, for the parameter `ref` of a `callBackUrl`.
 *
 * @param secret Any text that only you know; best not the webhook key.
 * @returns A text of letters, digits, `-`, `_` and `.`, which needs no encoding. It hides nothing: the reference can be read from it.
 * @throws TypeError if the secret is empty.
 * @example
 * const callBackUrl = `https://app.example.com/kie?ref=${await signRef('order-7', secret)}`;
 */
export async function signRef(ref: string, secret: string): Promise<string> {
  const bytes = new TextEncoder().encode(ref);
  const text = urlSafe(btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')));
  return `${text}.${urlSafe(await signText(signed(text), demand(secret)))}`;
}

/**
 * Reads the reference of a `callBackUrl`. It proves that you have signed it, and not for which task: whoever has seen the URL of one
 * task can send the callback of another there.
 *
 * @param url The URL by which the callback came, as `onTask` is told it.
 * @param secrets The secret, or several while one replaces another.
 * @returns undefined if the URL has no `ref`, or more than one, or you have not signed it.
 * @throws TypeError if there is no secret, or an empty one.
 */
export async function readRef(url: URL | string, secrets: string | readonly string[]): Promise<string | undefined> {
  const all = [secrets].flat();
  const isSigned = createSignatureCheck((all.length > 0 ? all : ['']).map(demand));
  const [ref = '', ...others] = new URL(url).searchParams.getAll('ref');
  const [text = '', mac = '', ...more] = ref.split('.');
  const signature = decodeSignature(`${base64(mac)}=`);
  if (others.length > 0 || more.length > 0 || !signature || !(await isSigned(signature, signed(text))))
    return undefined;
  return new TextDecoder().decode(Uint8Array.from(atob(base64(text)), (character) => character.charCodeAt(0)));
}

/** Unlike all that the vendor signs, which ends with a timestamp: a signature of the one is none of the other. */
const signed = (text: string) => `ref.${text}.`;

const urlSafe = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
const base64 = (text: string) => text.replaceAll('-', '+').replaceAll('_', '/');

function demand(secret: string): string {
  if (typeof secret === 'string' && secret !== '') return secret;
  throw new TypeError('The secret must be a text that is not empty');
}
