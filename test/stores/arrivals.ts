/** The most arrivals within any `windowMs`, and how many came per `windowMs` once the first window was full. */
export function rateOf(arrivals: readonly number[], windowMs: number) {
  const sorted = [...arrivals].sort((one, other) => one - other);
  const within = (start: number) => sorted.filter((time) => time >= start && time < start + windowMs).length;
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  // Whole windows from the first arrival on, the burst at the start included.
  const windows = Math.floor((last - first) / windowMs);
  const counted = sorted.filter((time) => time < first + windows * windowMs).length;
  return { most: Math.max(...sorted.map(within)), perWindow: counted / windows };
}
