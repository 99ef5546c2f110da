import type { IQueueBackend } from 'bullmq';
import { KieError } from '../client/errors/KieError.js';
import type { Report } from './steady.js';

/** What a Redis says of itself that can make it forget an order, and what to do about it. */
const FLAWS: readonly (readonly [said: RegExp, message: string])[] = [
  [/^aof_enabled:0/m, 'Redis writes no change to disk before it answers; set appendonly yes and appendfsync always'],
  [/^maxmemory_policy:(?!noeviction)/m, 'Redis may evict what is in the queue; set maxmemory-policy noeviction'],
];

/** Reports how a Redis can forget which orders were bought. Other stores do not. */
export async function reportFlaws(backend: IQueueBackend, report: Report): Promise<void> {
  const { client }: { client?: Promise<{ info(): Promise<string> }> } = Object(backend);
  try {
    const info = (await (await client)?.info()) ?? '';
    const hint = 'An order that is forgotten can be bought twice';
    for (const [said, message] of FLAWS) if (said.test(info)) report(new KieError(message, { hint }));
  } catch (error) {
    report(error);
  }
}
