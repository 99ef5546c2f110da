import autocannon from 'autocannon';
import { MODEL } from './contractOfSize.js';

export const CONNECTIONS = 50;

const body = JSON.stringify({ model: MODEL, input: { prompt: 'A paper boat on a puddle' } });
const headers = { authorization: 'Bearer bench', 'content-type': 'application/json' };

/**
 * createTask over 50 connections, by this process, which does nothing else: how many were answered per second.
 *
 * @throws Error if one was not answered, or with another status than 200.
 */
export async function load(url: string, seconds: number): Promise<number> {
  const result = await autocannon({
    ...{ url: `${url}/api/v1/jobs/createTask`, method: 'POST', headers, body },
    ...{ connections: CONNECTIONS, duration: seconds },
  });
  const { errors, non2xx, duration } = result;
  if (errors + non2xx > 0) throw new Error(`${errors} errors and ${non2xx} refusals`);
  return result['2xx'] / duration;
}

/** So many createTasks over the same connections. @throws Error if one was not answered, or with another status than 200. */
export async function fill(url: string, amount: number): Promise<void> {
  const target = { url: `${url}/api/v1/jobs/createTask`, method: 'POST', headers, body } as const;
  const { errors, non2xx } = await autocannon({ ...target, connections: CONNECTIONS, amount });
  if (errors + non2xx > 0) throw new Error(`${errors} errors and ${non2xx} refusals`);
}

/** One createTask. */
export async function first(url: string): Promise<void> {
  const { status } = await fetch(`${url}/api/v1/jobs/createTask`, { method: 'POST', headers, body });
  if (status !== 200) throw new Error(`It answers ${status}`);
}
