const MAX_LENGTH = 300;

/**
 * A text of the server's, fit for a message: without the secrets, should it quote them, and not too long.
 *
 * @param secrets Made only when it is needed.
 */
export function quiet(text: string, secrets: () => readonly string[]): string {
  const clean = secrets().reduce((rest, secret) => rest.replaceAll(secret, '…'), text);
  return clean.length > MAX_LENGTH ? `${clean.slice(0, MAX_LENGTH)}…` : clean;
}

/**
 * Every string in `value` that may be a prompt or a URL: one of several words, or a long one. An enum value is neither. JSON
 * text is looked into: a record holds its request twice encoded.
 */
export function secretsOf(value: unknown): string[] {
  if (typeof value === 'object') return Object.values(value ?? {}).flatMap(secretsOf);
  if (typeof value !== 'string') return [];
  try {
    return secretsOf(JSON.parse(value));
  } catch {
    return value.length > 15 || /\S\s+\S/.test(value) ? [value] : [];
  }
}
