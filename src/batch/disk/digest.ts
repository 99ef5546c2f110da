import { createHash } from 'node:crypto';

/** Says of two orders whether they want the same, whatever the order of their fields: 32 hexadecimal digits. */
export function digestOf(model: string, input: unknown): string {
  const text = JSON.stringify([model, input], (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
