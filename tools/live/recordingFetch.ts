/** An answer as it came over the wire. */
export interface Answer {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** The HTTP status. */
  readonly status: number;
  /** The `Content-Type`. */
  readonly type: string | null;
  readonly text: string;
}

/**
 * Makes a `fetch` that hands over what it was answered.
 *
 * @param secret Blotted out of the answers, since a server may quote it.
 */
export const recordingFetch =
  (secret: string, onAnswer: (answer: Answer) => void): typeof fetch =>
  async (url, init) => {
    const response = await fetch(url, init);
    const text = (await response.clone().text()).replaceAll(secret, '[key]');
    const { pathname: path } = new URL(`${url}`);
    const { status, headers } = response;
    onAnswer({ method: init?.method ?? 'GET', path, status, type: headers.get('content-type'), text });
    return response;
  };

/** Makes a `fetch` that sends no key. */
export const keylessFetch =
  (fetch: typeof globalThis.fetch): typeof fetch =>
  (url, init) => {
    const headers = new Headers(init?.headers);
    headers.delete('authorization');
    return fetch(url, { ...init, headers });
  };
