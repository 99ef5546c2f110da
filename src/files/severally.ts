const AT_A_TIME = 4;

/** Does `work` with each item, four at a time. Rejects with the first that fails. */
export async function severally<T>(
  items: readonly T[],
  work: (item: T, index: number) => Promise<void>,
): Promise<void> {
  // All take from one iterator, so that each item is taken once.
  const entries = items.entries();
  const worker = async () => {
    for (const [index, item] of entries) await work(item, index);
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
}
