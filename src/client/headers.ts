import { UsageError } from './errors/UsageError.js';

/**
 * Finds out what `fetch` would refuse, which would quote a value: it may be a secret.
 *
 * @throws UsageError naming the header.
 */
export function checkHeaders(headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) {
    try {
      new Headers([[name, value]]);
    } catch {
      const isName = /^[\w!#$%&'*+.^`|~-]+$/.test(name);
      throw new UsageError(
        isName
          ? `headers: HTTP does not allow the value of ${name}`
          : 'headers: one has a name that HTTP does not allow',
      );
    }
  }
}
