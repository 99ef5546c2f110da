// What has to hold in every runtime. It imports the package only, and no test runner.

import { callbackCases } from './cases/callbacks.mjs';
import { clientCases } from './cases/client.mjs';
import { faultCases } from './cases/faults.mjs';
import { fileCases } from './cases/files.mjs';
import { mockCases } from './cases/mock.mjs';
import { priceCases } from './cases/prices.mjs';
import { createHandler } from './receiver.mjs';

/**
 * Runs every case, one after the other, so that a connection that is reused is one that the case itself has opened.
 *
 * @param site Where the servers beside it are.
 * @param more Cases that not every runtime can load.
 * @returns {Promise<{ name: string, ok: boolean, note: string }[]>}
 */
export async function suite(site, more = []) {
  // Full jitter times nothing is nothing: what is sent again is sent at once.
  const random = Math.random;
  Math.random = () => 0;
  const results = [];
  const cases = [faultCases, clientCases, callbackCases, fileCases, mockCases, priceCases, more].flat();
  for (const [name, expected, act] of cases) {
    const note = await act(site).catch(said);
    results.push({ name, ok: note === expected, note: `${note}` });
  }
  Math.random = random;
  return results;
}

/** An error with what caused it. */
const said = (error) => `${error?.name}: ${error?.message}${error?.cause ? ` (${said(error.cause)})` : ''}`;

/** What a server of the runtime answers: `POST /run` runs the suite, the rest is for the tests of that server. */
export const handlerOf = (more) => createHandler((site) => suite(site, more));
