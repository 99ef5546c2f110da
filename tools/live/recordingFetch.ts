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
 * Makes a `fetch` that adds what it was answered to `answers`.
 *
 * @param key Blotted out of the answers, since a server may quote it.
 * @param anonymous Whether requests are sent without the key.
 */
export const recordingFetch =
  (answers: Answer[], key: string, anonymous = false): typeof fetch =>
  async (url, init) => {
    const sent = new Headers(init?.headers);
    if (anonymous) sent.delete('authorization');
    const response = await fetch(url, { ...init, headers: sent });
    const text = (await response.clone().text()).replaceAll(key, '[key]');
    const { pathname: path } = new URL(`${url}`);
    const { status, headers } = response;
    answers.push({ method: init?.method ?? 'GET', path, status, type: headers.get('content-type'), text });
    return response;
  };
