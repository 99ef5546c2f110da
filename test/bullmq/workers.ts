import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import type { Order } from '../../src/bullmq/index.js';
import type { Program } from '../stores/program.js';
import type { Backend } from './backends.js';

/** Orders whose prompt says which one it is. */
export const ordersOf = (count: number): Order[] =>
  Array.from({ length: count }, (_, index) => ({
    ref: `order-${index}`,
    model: 'google/nano-banana',
    input: { prompt: `order-${index}` },
  }));

/** A server that counts the purchases of each order, and notes when each POST came. Its answers take up to `latencyMs`. */
export async function openShop(latencyMs: number) {
  const purchases = new Map<string, number>();
  const arrivals: number[] = [];
  const server = createServer(async (request, response) => {
    const arrived = performance.now();
    const body = await text(request);
    const answer = (data: unknown) =>
      setTimeout(() => response.end(JSON.stringify({ code: 200, msg: 'success', data })), Math.random() * latencyMs);
    if (request.method === 'GET') {
      const taskId = new URL(request.url ?? '', 'http://any').searchParams.get('taskId');
      return answer({
        taskId,
        model: 'google/nano-banana',
        state: 'success',
        param: '{}',
        resultJson: '{"resultUrls":[]}',
      });
    }
    arrivals.push(arrived);
    const { prompt } = JSON.parse(body).input;
    purchases.set(prompt, (purchases.get(prompt) ?? 0) + 1);
    answer({ taskId: `task-of-${prompt}` });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    purchases,
    arrivals,
    close: () => server.close().closeAllConnections(),
  };
}

/** What the workers of a queue have printed. */
export interface Printed {
  /** Outcomes by order, in the order in which they came. */
  readonly outcomes: Map<string, string[]>;
  readonly errors: string[];
}

/** Starts a worker as a process of its own. */
export async function startWorker(
  program: Program,
  shop: { readonly url: string },
  queue: string,
  { name, connection }: Pick<Backend, 'name' | 'connection'>,
  options: object,
  printed: Printed,
): Promise<ChildProcess> {
  const child = program.start(shop.url, queue, JSON.stringify(connection), name, JSON.stringify(options));
  const started = new Promise<void>((resolve) => {
    if (child.stdout)
      createInterface(child.stdout).on('line', (line) => {
        if (!line.startsWith('{')) return;
        const { started, ref, outcome, error } = JSON.parse(line);
        if (started) resolve();
        else if (error) printed.errors.push(error);
        else printed.outcomes.set(ref, [...(printed.outcomes.get(ref) ?? []), outcome]);
      });
  });
  await Promise.race([started, once(child, 'exit')]);
  return child;
}
