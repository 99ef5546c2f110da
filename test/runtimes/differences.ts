/** What another note than the expected one is right for in a runtime, and why. */
export interface Difference {
  readonly note: string | RegExp;
  readonly why: string;
}

const NO_PORT: Difference = {
  note: 'MockError: No port can be opened here: give mock.fetch to the client instead',
  why: 'there are no ports to listen on',
};
const NO_DISK: Difference = {
  note: 'UsageError: There is no disk here: files on a disk need Node.js, Bun or Deno',
  why: 'there is no disk',
};
const RESENT: Difference = {
  note: /^ambiguous, [2-9] POSTs$/,
  why: 'it sends a request again when a connection breaks that was used before, whatever is set',
};

/** Where a runtime differs from what the suite expects: by its name, and by the name of the case. A case that no longer differs fails. */
export const DIFFERENCES: Readonly<Record<string, Readonly<Record<string, Difference>>>> = {
  workerd: {
    'a closed port': { note: 'ambiguous', why: 'its error is the same for a connection that broke' },
    'a host that is not there': { note: 'ambiguous', why: 'its error says "internal error"' },
    'the files of a task are saved, and uploaded from the disk': NO_DISK,
    'the mock listens': NO_PORT,
  },
  Chromium: {
    'refused with 401 and a challenge': { note: 'ambiguous, 1 POST', why: 'it asks the visitor for a password first' },
    'failed with HTTP 408': {
      note: /^ambiguous, [2-9] POSTs$/,
      why: 'it takes that for the end of a connection that was used before, and sends the request again',
    },
    'failed with HTTP 421': { note: 'ambiguous, 2 POSTs', why: 'it sends the request again on a new connection' },
    'reset, reused': RESENT,
    'reset before the body is read, reused': RESENT,
    'closed, reused': RESENT,
    'a closed port': { note: 'ambiguous', why: 'its error says "Failed to fetch" of everything' },
    'a host that is not there': { note: 'ambiguous', why: 'its error says "Failed to fetch" of everything' },
    'a key is all that a client needs': {
      note: /^UsageError: In a page every visitor can read the API key/,
      why: 'in a page the key is not secret, so that dangerouslyAllowBrowser has to be set',
    },
    'the files of a task are saved, and uploaded from the disk': NO_DISK,
    'the mock listens': NO_PORT,
  },
};
