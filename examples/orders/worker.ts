// Buys orders and prints what became of them. Run as many as you like: together they keep to the vendor's rate.
import { createKieClient } from 'kie-openapi';
import { createOrderWorker } from 'kie-openapi/bullmq';
import { connection, name } from './queue.js';

const worker = createOrderWorker({
  client: createKieClient(),
  queue: name,
  connection,
  onOutcome(outcome) {
    const { ref } = outcome;
    // Keep it where a second time does no harm, such as in a table by ref.
    if (outcome.outcome === 'done') console.log(ref, 'done', outcome.task.files[0]?.url);
    else if (outcome.outcome === 'ambiguous') console.log(ref, 'ambiguous: settle or rebuy it');
    else console.log(ref, outcome.outcome, outcome.error.message);
  },
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void worker.close());
console.log('worker started');
