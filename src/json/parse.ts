/** What a JSON text says; undefined if it is not JSON. Anything but a text is taken as parsed already. */
export function parseJson(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
