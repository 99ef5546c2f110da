import type { Clock } from './clock.js';
import type { MockOptions, Operation, Rate } from './MockOptions.js';

/** All that belongs to one API key. */
export interface Account {
  /** Numbered as they appear; the journal has this in the place of the key. */
  readonly number: number;
  readonly apiKey: string;
  /** What is left. Infinity if it never runs out. */
  credits: number;
  /** Takes one request into account, unless there are too many. */
  admit(operation: Operation): boolean;
}

const RATES: Readonly<Record<Operation, Rate>> = {
  createTask: { limit: 20, windowMs: 10_000 },
  recordInfo: { limit: 10, windowMs: 1_000 },
};

/** Finds the account of an `Authorization` header; undefined if there is none. */
export type Accounts = (authorization: string | null) => Account | undefined;

export function createAccounts(clock: Clock, { keys, credits = 10_000, limits = {} }: MockOptions): Accounts {
  const accounts = new Map<string, Account>();
  const open = (apiKey: string): Account => {
    const windows: Record<Operation, number[]> = { createTask: [], recordInfo: [] };
    return {
      number: accounts.size + 1,
      apiKey,
      credits: credits === false ? Infinity : credits,
      admit(operation) {
        const rate = limits === false ? false : (limits[operation] ?? RATES[operation]);
        if (rate === false) return true;
        const admitted = windows[operation];
        while (admitted[0] !== undefined && admitted[0] <= clock.now() - rate.windowMs) admitted.shift();
        // What is refused does not count.
        return admitted.length < rate.limit && admitted.push(clock.now()) > 0;
      },
    };
  };
  return (authorization) => {
    const [, apiKey] = /^Bearer +([!-~]+)$/i.exec(authorization ?? '') ?? [];
    if (apiKey === undefined || (keys !== undefined && !keys.includes(apiKey))) return;
    const account = accounts.get(apiKey) ?? open(apiKey);
    accounts.set(apiKey, account);
    return account;
  };
}
