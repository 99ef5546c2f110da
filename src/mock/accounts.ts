import type { TaskOperation } from '../wire/operation.js';
import type { Clock } from './clock.js';
import type { Settings } from './Settings.js';

/** What belongs to one API key. */
export interface Account {
  /** Counts the accounts in the order of their first request. The journal has this number instead of the key. */
  readonly number: number;
  readonly apiKey: string;
  /** How many credits are left; Infinity if they never run out. */
  readonly credits: number;
  /** Subtracts a price from the credits. A negative price is given back. */
  pay(price: number): void;
  /** Counts one request and returns true, or returns false if there are too many. */
  admit(operation: TaskOperation): boolean;
}

/** Who has asked so far. */
export interface Accounts {
  /** The account of an `Authorization` header; undefined if there is none. */
  of(authorization: string | undefined): Account | undefined;
  /** Who asks without a key, where none is needed. */
  readonly nobody: Account;
  /** Forgets what they have spent and asked. */
  clear(): void;
}

export function createAccounts(clock: Clock, { keys, credits, limits }: Settings): Accounts {
  const accounts = new Map<string, Account>();
  const open = (apiKey: string): Account => {
    const windows: Record<TaskOperation, number[]> = { createTask: [], recordInfo: [] };
    let left = credits === false ? Infinity : credits;
    return {
      number: accounts.size + 1,
      apiKey,
      get credits() {
        return left;
      },
      pay(price) {
        // Rounded, because 0.3 - 0.1 - 0.1 is less than 0.1.
        left = Math.round((left - price) * 1e6) / 1e6;
      },
      admit(operation) {
        const rate = limits[operation];
        if (rate === false) return true;
        const admitted = windows[operation];
        while (admitted[0] !== undefined && admitted[0] <= clock.now() - rate.windowMs) admitted.shift();
        // A refused request does not count.
        return admitted.length < rate.limit && admitted.push(clock.now()) > 0;
      },
    };
  };
  return {
    of(authorization) {
      const [, apiKey] = /^Bearer +([!-~]+)$/i.exec(authorization ?? '') ?? [];
      if (apiKey === undefined || (keys !== undefined && !keys.includes(apiKey))) return;
      const account = accounts.get(apiKey) ?? open(apiKey);
      accounts.set(apiKey, account);
      return account;
    },
    nobody: open(''),
    clear: () => accounts.clear(),
  };
}
