/** The value of a JSON text; undefined if the text is not JSON. Anything but a text is returned as it is. */
export function parseJson(body: unknown): unknown {
  if (typeof body !== 'string') return body;
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
