// Receives callbacks, so that an order is not waited for by polling.
import { createServer } from 'node:http';
import { createKieClient } from 'kie-openapi';
import { taskEnded } from 'kie-openapi/bullmq';
import { createCallbackHandler, toNodeListener } from 'kie-openapi/callbacks';
import { openQueue } from './queue.js';

const queue = openQueue();
const handler = createCallbackHandler({
  webhookHmacKey: process.env.KIE_WEBHOOK_KEY ?? '',
  confirm: createKieClient(),
  // The worker asks for the task and hands it over, so a second delivery does no harm, and the store in memory is enough.
  onTask: ({ taskId }) => taskEnded(queue, taskId),
});
const server = createServer(toNodeListener(handler));
server.listen(Number(process.env.PORT ?? 3000), process.env.HOST ?? '127.0.0.1', () =>
  console.log('listening on', server.address()),
);
