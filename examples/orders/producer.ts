// Adds ten orders. Run it again, and nothing is bought twice: the same ref is the same order.
import { addOrders, type Order } from 'kie-openapi/bullmq';
import { openQueue } from './queue.js';

const callBackUrl = process.env.CALLBACK_URL;
const orders = Array.from(
  { length: 10 },
  (_, index): Order => ({
    ref: `boat-${index}`,
    model: 'google/nano-banana',
    input: { prompt: `Paper boat number ${index} on a puddle` },
    callBackUrl,
  }),
);
const queue = openQueue();
console.log('added', await addOrders(queue, orders), 'orders');
await queue.close();
