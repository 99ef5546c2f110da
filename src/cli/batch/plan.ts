import { Misuse } from '../../command/index.js';
import { estimate } from '../../prices/index.js';
import { validateInput } from '../../validation/index.js';
import { type OrdersFile, readOrders } from './orders.js';

/** What a file of orders comes to. */
export interface Plan {
  readonly orders: number;
  readonly models: number;
  readonly credits: { readonly min: number; readonly max: number };
  /** How many have no price that is known beforehand. */
  readonly unpriced: number;
}

const SHOWN = 20;

/**
 * Reads all orders before one is bought.
 *
 * @throws Misuse naming the first orders that do not fit their models.
 */
export async function planOf(file: OrdersFile): Promise<Plan> {
  const problems: string[] = [];
  const models = new Set<string>();
  let [orders, wrong, unpriced, min, max] = [0, 0, 0, 0, 0];
  for await (const { model, input, at } of readOrders(file)) {
    orders++;
    models.add(model);
    const errors = validateInput(model, input).filter(({ severity }) => severity === 'error');
    if (errors.length > 0 && wrong++ < SHOWN)
      problems.push(`${at}: ${errors.map(({ message }) => message).join('; ')}`);
    const { credits } = errors.length > 0 ? {} : estimate(model, input);
    if (credits === undefined) unpriced++;
    min += credits?.min ?? 0;
    max += credits?.max ?? 0;
  }
  if (wrong > SHOWN) problems.push(`… and ${wrong - SHOWN} more`);
  if (problems.length > 0) throw new Misuse(`Nothing was bought:\n${problems.join('\n')}`);
  return { orders, models: models.size, credits: { min, max }, unpriced };
}
