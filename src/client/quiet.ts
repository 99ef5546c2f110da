const MAX_LENGTH = 300;

/**
 * A text of the server's, fit for a message: without the secrets, should it quote them, and not too long.
 *
 * @param secrets Made only when it is needed.
 */
export function quiet(text: string, secrets: () => readonly string[]): string {
  // The longest first, or a short one within it would leave the rest of it standing; escaped, as a server may quote JSON.
  const all = secrets().flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const clean = all.sort((a, b) => b.length - a.length).reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
  return clean.length > MAX_LENGTH ? `${clean.slice(0, MAX_LENGTH)}…` : clean;
}

/**
 * Every string in `value` that may be a prompt or a URL: one of several words, or a long one. An enum value is neither. JSON
 * text counts itself, and is looked into: a record holds its request twice encoded.
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
 * An error of somebody else's, fit to be a cause: names, codes and messages without the secrets. undici puts the text of a broken
 * answer into its error, and a server can make that text quote the request.
 */
export function quietCause(error: unknown, secrets: () => readonly string[], depth = 0): Error | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, cause }: { code?: unknown; cause?: unknown } = error;
  const inner = depth < 5 ? quietCause(cause, secrets, depth + 1) : undefined;
  const copy = new Error(quiet(`${error.message}`, secrets), inner === undefined ? undefined : { cause: inner });
  return Object.assign(copy, { name: error.name }, typeof code === 'string' && { code });
}
