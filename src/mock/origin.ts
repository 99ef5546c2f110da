/** The origin of result URLs while the mock has no port. No server has this name, but `mock.fetch` knows it. */
export const NOWHERE = 'http://mock.invalid';

/** Whether a host, as `URL` writes it, is this machine. */
export const isLoopback = (hostname: string): boolean => /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);
