import { expect, it, vi } from 'vitest';
import { type Call, createCaller } from '../../src/client/caller.js';
import { KieError } from '../../src/client/index.js';
import type { Operation } from '../../src/wire/operation.js';
import { KEY } from '../canaries.js';
import { envelope, rejection } from './api.js';

const caller = (answers: Response[], limited: Operation[] = []) => {
  const calls: string[] = [];
  const limiter = {
    acquire: async () => void calls.push('limiter'),
  };
  const call = createCaller({
    apiKey: KEY,
    fetch: async () => {
      calls.push('fetch');
      return answers.shift() ?? Response.error();
    },
    timeoutMs: 60_000,
    maxAnswerBytes: 1_000,
    hasMiddleware: () => false,
    maxRetries: 1,
    limiters: Object.fromEntries(limited.map((operation) => [operation, limiter])),
    logger: {},
  });
  return { call, calls };
};

const callOf = (operation: Operation): Call<unknown> => ({
  operation,
  details: {},
  secrets: () => [],
  send: (_, fetch) => fetch('http://127.0.0.1:9'),
  read: (data) => data,
});

it('an operation without a limiter is sent at once, one with a limiter at its rate', async () => {
  const { call, calls } = caller([envelope(1), envelope(2)], ['createTask']);

  await call(callOf('recordInfo'), undefined);
  await call(callOf('createTask'), undefined);

  expect(calls).toEqual(['fetch', 'limiter', 'fetch']);
});

it('a call that is not billed is sent again after an answer that proves nothing', async () => {
  vi.spyOn(Math, 'random').mockReturnValue(0); // No time to wait.
  const { call } = caller([new Response('<html>', { status: 502 }), envelope('came')]);

  expect(await call(callOf('recordInfo'), undefined)).toBe('came');
});

it('a call that is billed is not: it is ambiguous', async () => {
  const { call, calls } = caller([new Response('<html>', { status: 502 }), envelope('came')]);

  const error = await rejection(call(callOf('createTask'), undefined));

  expect(error).toBeInstanceOf(KieError);
  expect(error).toMatchObject({ ambiguous: true, retryable: false });
  expect(calls).toEqual(['fetch']);
});
