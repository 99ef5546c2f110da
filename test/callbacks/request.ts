/** Options of a handler that takes every body at its word. */
export const trusting = { webhookHmacKey: false, trustBody: true } as const;

/** A callback as it arrives. */
export const request = (payload: unknown, headers: Record<string, string> = {}) =>
  new Request('http://127.0.0.1/', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(payload),
  });
