import { didYouMean } from '../spelling/didYouMean.js';
import { OPERATIONS } from '../wire/operation.js';
import type { Clock } from './clock.js';
import type { JournalEntry, JournalEvent, JournalLine, RequestEntry } from './JournalEntry.js';
import { MockError } from './MockError.js';
import { Queue } from './Queue.js';
import { partsOf, type Sent, sizeOf } from './Sent.js';

/** Which requests: all, unless it says more. */
export interface RequestFilter {
  /** Only requests to this operation. */
  readonly operation?: RequestEntry['operation'] | undefined;
  /** Only requests about this model. */
  readonly model?: string | undefined;
}

export interface Journal {
  /** The newest 10,000 entries, oldest first. */
  entries(): JournalEntry[];
  /** The same, without what was sent: it takes long to parse that. */
  lines(): JournalLine[];
  /** The requests among them. @throws MockError if there is no such operation. */
  requests(filter?: RequestFilter): RequestEntry[];
  /** @param sent What was sent, if the event is a request. */
  write(event: JournalEvent, sent?: Sent): void;
  /** Forgets all. The count goes on. */
  clear(): void;
}

const KEPT = 10_000;
/** How many characters of requests are kept, so that many large ones do not take the memory. */
const KEPT_SENT = 32 * 2 ** 20;
const FORGOTTEN = {
  headers: {},
  cut: `The newest ${KEPT_SENT} characters of requests are kept, and this one is older.`,
};

/** In a ring: the entry with this number overwrites the one that is 10,000 older. */
type Ring = { readonly at: number; readonly event: JournalEvent; sent: Sent | undefined }[];

export function createJournal(clock: Clock, onEntry: ((line: JournalLine) => void) | undefined): Journal {
  const start = clock.now();
  const ring: Ring = [];
  /** Those of which it is kept what was sent. */
  let kept = new Queue<Ring[number]>();
  let size = 0;
  let seq = 0;
  let cleared = 0;

  function keep(written: Ring[number]): void {
    kept.push(written);
    size += written.sent ? sizeOf(written.sent) : 0;
    while (size > KEPT_SENT || kept.size > KEPT) {
      const oldest = kept.shift();
      if (oldest?.sent === undefined) return;
      size -= sizeOf(oldest.sent);
      oldest.sent = undefined;
    }
  }
  function tell(line: JournalLine): void {
    try {
      onEntry?.(line);
    } catch (error) {
      // An observer must not change what the mock does, but its errors must be seen.
      queueMicrotask(() => console.error('onEntry failed:', error));
    }
  }
  /** The events that are kept, oldest first, each as `show` makes it. */
  function view<T>(show: (line: JournalLine, sent: Sent | undefined) => T, filter?: RequestFilter): T[] {
    const found: T[] = [];
    for (let n = Math.max(cleared, seq - KEPT); n < seq; n++) {
      const written = ring[n % KEPT];
      if (written && (!filter || isOf(written.event, filter))) found.push(show(lineOf(n + 1, written), written.sent));
    }
    return found;
  }
  function withSent(line: JournalLine, sent: Sent | undefined): JournalEntry {
    const parts = line.event === 'request' && (sent ? partsOf(sent) : FORGOTTEN);
    // A request has what was sent, and no other entry has.
    return { ...line, ...parts } as JournalEntry;
  }

  return {
    entries: () => view(withSent),
    lines: () => view((line) => line),
    requests(filter = {}) {
      const unknown = Object.keys(filter).find((name) => name !== 'operation' && name !== 'model');
      if (unknown !== undefined)
        throw new MockError(`requests has no ${unknown}${didYouMean(unknown, ['operation', 'model'])}`);
      const { operation } = filter;
      if (operation !== undefined && !OPERATIONS.includes(operation))
        throw new MockError(`There is no operation ${operation}${didYouMean(operation, OPERATIONS)}`);
      return view(withSent, filter).filter((entry) => entry.event === 'request');
    },
    clear() {
      cleared = seq;
      ring.length = 0;
      kept = new Queue();
      size = 0;
    },
    write(event, sent) {
      const written = { at: clock.now() - start, event, sent };
      ring[seq % KEPT] = written;
      seq += 1;
      if (sent) keep(written);
      if (onEntry) tell(lineOf(seq, written));
    },
  };
}

/** A copy, without the members that are not known. It is made only for who reads it. */
function lineOf(seq: number, { at, event }: Ring[number]): JournalLine {
  const known = Object.entries(event).filter(([, value]) => value !== undefined);
  // All members that an event must have are known.
  return { seq, at, ...Object.fromEntries(known) } as JournalLine;
}

/** Whether an event is a request that the filter asks for. */
const isOf = (event: JournalEvent, { operation, model }: RequestFilter): boolean =>
  event.event === 'request' &&
  (operation === undefined || event.operation === operation) &&
  (model === undefined || event.model === model);
