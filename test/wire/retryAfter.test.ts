import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { retryAfter } from '../../src/wire/retryAfter.js';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-26T12:00:00Z') }));
afterEach(() => void vi.useRealTimers());

it.each([
  [null, undefined],
  ['', undefined],
  [',', undefined],
  ['soon', undefined],
  ['-5', 0],
  ['0', 0],
  ['120', 120_000],
  [' 7 ', 7_000],
  ['120, 120', 120_000],
  ['5, 120', 120_000],
  ['Thu, 26 Nov 2026 12:02:00 GMT', 120_000],
  ['Thu, 26 Nov 2026 12:02:00 GMT, Thu, 26 Nov 2026 12:02:00 GMT', 120_000],
  ['Thursday, 26-Nov-26 12:02:00 GMT', 120_000],
  ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
])('Retry-After: %s', (header, expected) => {
  expect(retryAfter(header)).toBe(expected);
});
