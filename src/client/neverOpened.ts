/** What Node.js calls a connection that did not come about. It says the same of one that broke, but with another syscall. */
const NOT_CONNECTED = /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ETIMEDOUT|E(HOST|NET)UNREACH)$/;
/** What undici and Bun say of nothing else. */
const NEVER_OPENED = /^(UND_ERR_CONNECT_TIMEOUT|ConnectionRefused|FailedToOpenSocket)$/;
/** Bun from 1.4 on has the code of Node.js, and names no syscall. */
const BUN = /^ECONNREFUSED: Unable to connect\./;
/** Deno has no codes. A URL has no blanks, so that none can say this. */
const DENO = /^error sending request for url \(\S*\): client error \(Connect\)/;

/**
 * Whether an error of `fetch` proves that no connection was opened, so that nothing was sent. What other runtimes say proves
 * nothing.
 */
export function neverOpened(error: unknown, depth = 0): boolean {
  // Node.js tries every address of a host. None of them may have opened.
  if (error instanceof AggregateError)
    return error.errors.length > 0 && error.errors.every((each) => neverOpened(each, 9));
  const { code, syscall, cause, message }: Partial<Record<string, unknown>> = Object(error);
  if (typeof code === 'string') {
    const failedToConnect = syscall === 'connect' || syscall === 'getaddrinfo';
    if (code === 'ECONNREFUSED' && BUN.test(`${message}`)) return true;
    return NEVER_OPENED.test(code) || (failedToConnect && NOT_CONNECTED.test(code));
  }
  return DENO.test(`${message}`) || (cause !== undefined && depth < 9 && neverOpened(cause, depth + 1));
}
