interface Followers {
  readonly all: Set<() => void>;
  readonly tell: () => void;
}

const followersOf = new WeakMap<AbortSignal, Followers>();

/**
 * Calls `onAbort` when `signal` is aborted, until the returned function is called. However many follow a signal, it has one
 * listener: from eleven on, Node.js warns of a leak, and to take one of many away takes time.
 */
export function follow(signal: AbortSignal, onAbort: () => void): () => void {
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
  const tell = () => {
    for (const onAbort of all) onAbort();
  };
  followersOf.set(signal, { all, tell });
  signal.addEventListener('abort', tell);
  return { all, tell };
}
