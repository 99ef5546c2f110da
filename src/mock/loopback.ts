/** Whether a host, as `URL` writes it, is this machine. */
export const isLoopback = (hostname: string): boolean => /^(localhost|127\.[\d.]+|\[::1\])$/.test(hostname);

/** Where result URLs lead while the mock has no port: nowhere, but `mock.fetch` knows them. */
export const NOWHERE = 'http://mock.invalid';
