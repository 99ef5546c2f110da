/** The origin of result URLs while the mock has no port. No server has this name, but `mock.fetch` knows it. */
export const NOWHERE = 'http://mock.invalid';

/** Whether a server that listens on this address is reached from this machine only. */
export const isLoopbackAddress = (address: string): boolean => isLoopback(address === '::1' ? '[::1]' : address);

/**
 * Whether a host is named as within a network of one's own: by an address, by a single word as Docker does, or below a name that nobody
 * can register. Whoever makes a name of theirs lead here must own it, and these have no owner.
 */
export const isNear = (hostname: string): boolean =>
  isLoopback(hostname) || /^([\d.]+|\[.*\]|[\w-]+|.+\.(local|internal|test|localhost))$/.test(hostname);

/** Whether a host, as `URL` writes it, is this machine. */
export const isLoopback = (hostname: string): boolean => /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
