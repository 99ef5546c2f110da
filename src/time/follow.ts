interface Followers {
  readonly all: Set<() => void>;
  readonly tell: () => void;
}

const followersOf = new WeakMap<AbortSignal, Followers>();

/**
 * Calls `onAbort` when `signal` is aborted, or at once if it already is, unless the returned function is called before. A signal
 * has one listener, however many follow it: from eleven on, Node.js warns of a leak, and removing one of many takes time.
 */
export function follow(signal: AbortSignal | undefined, onAbort: () => void): () => void {
  if (signal?.aborted) onAbort();
  if (!signal || signal.aborted) return () => {};
  const { all, tell } = followersOf.get(signal) ?? first(signal);
  all.add(onAbort);
  return () => {
    all.delete(onAbort);
    if (all.size > 0 || followersOf.get(signal)?.all !== all) return;
    followersOf.delete(signal);
    signal.removeEventListener('abort', tell);
  };
}

function first(signal: AbortSignal): Followers {
  const all = new Set<() => void>();
  const followers = { all, tell: () => void Array.from(all, (onAbort) => onAbort()) };
  followersOf.set(signal, followers);
  signal.addEventListener('abort', followers.tell);
  return followers;
}
