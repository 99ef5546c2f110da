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

/** Every string in `value` that may be a prompt or a URL: one of several words, or a long one. An enum value is neither. */
export function secretsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.length >= 16 || /\S\s+\S/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(secretsOf) : [];
}
