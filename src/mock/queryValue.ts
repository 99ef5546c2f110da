/** The value of a query parameter, the first if there are several. `query` may begin with its question mark. */
export function queryValue(query: string, name: string): string | undefined {
  const start = query.startsWith('?') ? 1 : 0;
  // Most have one plain parameter, and a URLSearchParams takes as long to make as the answer.
  if (query.startsWith(`${name}=`, start)) {
    const value = query.slice(start + name.length + 1);
    if (/^[\w.-]+$/.test(value)) return value;
  }
  return new URLSearchParams(query).get(name) ?? undefined;
}
