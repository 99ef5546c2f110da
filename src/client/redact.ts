const MAX_LENGTH = 300;

/**
 * Makes a text of the server fit for a message: takes out the secrets that it quotes, and cuts it to 300 characters.
 *
 * @param secrets Called only when a text has to be redacted.
 */
export function redact(text: string, secrets: () => readonly string[]): string {
  // The longest first: a short one within a long one would leave the rest of it. Also escaped: a server may quote JSON.
  const all = secrets().flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const clean = all.sort((a, b) => b.length - a.length).reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
  return clean.length > MAX_LENGTH ? `${clean.slice(0, MAX_LENGTH)}…` : clean;
}

/**
 * Every string in `value` that may be a prompt or a URL: one of several words, or a long one. The value of an option is neither.
 * A JSON text counts, and so do the strings in it: a record holds its request encoded twice.
 */
export function secretsOf(value: unknown): string[] {
  if (typeof value === 'object') return Object.values(value ?? {}).flatMap(secretsOf);
  if (typeof value !== 'string') return [];
  const self = value.length > 15 || /\S\s+\S/.test(value) ? [value] : [];
  try {
    return [...self, ...secretsOf(JSON.parse(value))];
  } catch {
    return self;
  }
}

/**
 * Makes an error of `fetch` fit to be a cause: a copy with names, codes and messages, but without the secrets. undici puts the
 * text of a broken answer into its error, and a server can make that text quote the request.
 */
export function redactError(error: unknown, secrets: () => readonly string[], depth = 0): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, cause }: { code?: unknown; cause?: unknown } = error;
  const inner = depth < 5 ? redactError(cause, secrets, depth + 1) : undefined;
  const copy = new Error(redact(`${error.message}`, secrets), inner === undefined ? undefined : { cause: inner });
  return Object.assign(copy, { name: error.name }, typeof code === 'string' && { code });
}
