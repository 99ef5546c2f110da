/**
 * Reads a `Retry-After` header, in seconds or as an HTTP date: ms from now; undefined if it is absent or neither. Of several
 * numbers, as when the header came twice, the greatest counts.
 */
export function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const numbers = header.split(',').map(Number);
  const seconds = /\d/.test(header) && numbers.every((number) => number >= 0) ? Math.max(...numbers) : undefined;
  // The comma after the day of the week belongs to the date; one after the date begins another.
  const [date = header] = /^\s*\w+,[^,]+/.exec(header) ?? [];
  const ms = seconds === undefined ? Date.parse(date) - Date.now() : seconds * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
