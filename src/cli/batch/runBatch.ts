import { createBatch, fileJournal, type Order, type SaveOptions } from '../../batch/index.js';
import { type UnlistedModel, unlisted } from '../../client/index.js';
import type { Output, Values } from '../../command/index.js';
import { validateInput } from '../../validation/index.js';
import { confirm, isAtTerminal } from '../ask.js';
import { connect, type environment } from '../connect.js';
import { onInterrupt } from '../interrupt.js';
import { spanText } from '../price.js';
import { printed } from '../printed.js';
import { createStatus } from '../status.js';
import { comeOnce, journalPath } from './journal.js';
import { type OrdersFile, readOrders } from './orders.js';
import { outcomeData, outcomeText, statusText } from './outcomeView.js';
import { type Plan, planOf } from './plan.js';
import { createProgress } from './progress.js';
import { verdictOn } from './verdict.js';

/** What `kie batch` was given. */
export interface BatchValues extends Values<typeof environment> {
  readonly orders: string;
  readonly model: string | undefined;
  readonly format: 'csv' | 'jsonl' | undefined;
  readonly journal: string | undefined;
  readonly save: SaveOptions | undefined;
  readonly concurrency: number;
  readonly 'max-credits': number | undefined;
  readonly rebuy: readonly string[];
  readonly timeout: number;
  readonly 'dry-run': boolean;
  readonly yes: boolean;
}

/** Judges all orders, asks, buys them and prints outcomes as they come. @throws CommandError if not all have a result. */
export async function runBatch(values: BatchValues, output: Output): Promise<void> {
  const file: OrdersFile = { file: values.orders, model: values.model, format: values.format };
  if (values['dry-run']) {
    const plan = await planOf(file);
    return output.print(plan, planText(plan));
  }
  const path = journalPath(values.orders, values.journal);
  const plan = comeOnce(values.orders) ? undefined : await planOf(file);
  if (plan !== undefined) output.note(planText(plan));
  const client = await connect(values, output, { validate: validateInput });
  const status = createStatus(output, false);
  const progress = createProgress(plan?.orders);
  const batch = createBatch({
    ...{ client, journal: fileJournal(path), save: values.save, rebuy: values.rebuy },
    ...{ concurrency: values.concurrency, maxCredits: values['max-credits'], timeoutMs: values.timeout * 1000 },
    onProgress: (now) => status.show(progress(now)),
  });
  if (values.orders !== '-' && !values.yes && isAtTerminal()) await confirm('Buy what is not bought yet?');
  const interrupt = onInterrupt();
  let error: unknown;
  let incomplete = 0;
  let end = await batch.status();
  status.show(progress(end));
  try {
    for await (const outcome of batch.run(ordersIn(file), { signal: interrupt.signal })) {
      if (outcome.outcome === 'unfinished' || (outcome.outcome === 'done' && outcome.saveError)) incomplete++;
      status.print(() => output.print(outcomeData(outcome), outcomeText(outcome)));
      // Else it would count as given although nobody reads any more.
      await printed();
    }
  } catch (thrown) {
    error = thrown;
  } finally {
    status.end();
    interrupt.stop();
  }
  // The disk may be gone, and what the run says of it must be said.
  end = await batch.status().catch(() => end);
  output.note(statusText(end));
  const { aborted: isInterrupted } = interrupt.signal;
  const wrong = verdictOn({ status: end, error, isInterrupted, incomplete, orders: values.orders });
  if (wrong !== undefined) throw wrong;
}

async function* ordersIn(file: OrdersFile): AsyncGenerator<Order<UnlistedModel>, void> {
  for await (const { ref, model, input, callBackUrl } of readOrders(file))
    yield { ref, model: unlisted(model), input, callBackUrl };
}

function planText({ orders, models, credits, unpriced }: Plan): string {
  const many = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
  const rest = unpriced === 0 ? '' : `, and ${unpriced} of unknown price`;
  return `${many(orders, 'order')} of ${many(models, 'model')}: about ${spanText(credits)} credits in all${rest}`;
}
