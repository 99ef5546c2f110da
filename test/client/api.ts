import type { KieClientOptions, TaskRecord } from '../../src/client/index.js';
import { createKieClient } from '../../src/client/index.js';
import { KEY } from '../canaries.js';

/** A client whose requests are answered by `answer`, without a port. */
export function clientOf(answer: (request: Request) => Response | Promise<Response>, options: KieClientOptions = {}) {
  return createKieClient({
    apiKey: KEY,
    baseUrl: 'http://127.0.0.1:9',
    fetch: async (...request) => answer(new Request(...request)),
    maxRetries: 0,
    ...options,
  });
}

/** An answer in the envelope. */
export const envelope = (data: unknown, code = 200, msg = 'success'): Response => Response.json({ code, msg, data });

/** The record of a task in some state. */
export const record = (state: string, members: Partial<TaskRecord> = {}): TaskRecord => ({
  taskId: 'task-1',
  model: 'google/nano-banana',
  state,
  param: '{"input":"{}","model":"google/nano-banana"}',
  resultJson: state === 'success' ? '{"resultUrls":["https://files.example.com/1.png"]}' : '',
  failCode: null,
  failMsg: null,
  costTime: null,
  createTime: 1764000000000,
  completeTime: null,
  ...members,
});

/** What a promise rejects with; a promise that resolves is a mistake of the test. */
export const rejection = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    (value) => Promise.reject(new Error(`resolved with ${JSON.stringify(value)}`)),
    (error: unknown) => error,
  );
