const MAX_LENGTH = 300;
/** What stands behind this is not looked at: it is cut off. */
const MAX_READ = 2_000;

/**
 * Makes a text of the server fit for a message: takes out the secrets that it quotes, and cuts it to 300 characters. A secret is
 * found whole, also if it is written as in JSON, and in pieces of 16 characters or more; of a token, such as the key, in pieces
 * of 8 or more.
 *
 * @param secrets Called only when a text has to be redacted.
 */
export function redact(text: string, secrets: () => readonly string[]): string {
  // The longest first: a short one within a long one would leave the rest of it. Also escaped: a server may quote JSON.
  const all = secrets().flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const whole = all
    .sort((a, b) => b.length - a.length)
    .reduce((rest, secret) => rest.replaceAll(secret, '…'), text.slice(0, MAX_READ));
  const tokens = all.filter((secret) => /^[\w-]+$/.test(secret));
  const clean = withoutPieces(withoutPieces(whole, all.join('\n'), 16), tokens.join('\n'), 8);
  return clean.length > MAX_LENGTH ? `${clean.slice(0, MAX_LENGTH)}…` : clean;
}

/** `text` without the pieces of `secrets` in it that have at least `least` characters. */
function withoutPieces(text: string, secrets: string, least: number): string {
  let clean = '';
  let from = 0;
  while (from < text.length) {
    let to = from + least;
    if (to <= text.length && secrets.includes(text.slice(from, to))) {
      while (to < text.length && secrets.includes(text.slice(from, to + 1))) to++;
      clean += '…';
      from = to;
    } else clean += text[from++];
  }
  return clean;
}

/**
 * Every string in `value` that may be a prompt or a URL: one of several words, or a long one. The value of an option is neither,
 * and so is the id of a model. Of a URL, its query and the values in that count by themselves. A JSON text counts, and so do the
 * strings in it: a record holds its request encoded twice.
 */
export function secretsOf(value: unknown): string[] {
  if (typeof value === 'object')
    return Object.entries(value ?? {}).flatMap(([name, inner]) => (name === 'model' ? [] : secretsOf(inner)));
  if (typeof value !== 'string') return [];
  const [, query = ''] = /^https?:[^?]*\?(.+)/is.exec(value) ?? [];
  const values = query.split(/[&#]/).map((part) => part.slice(part.indexOf('=') + 1));
  const self = [value].filter((text) => text.length > 15 || /\S\s+\S/.test(text));
  const parts = [query, ...values.filter((text) => text.length > 5)].filter(Boolean);
  try {
    return [...self, ...parts, ...secretsOf(JSON.parse(value))];
  } catch {
    return [...self, ...parts];
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
