// Buys a picture for each row of a CSV file with the columns `id` and `prompt`, once, however often it is stopped and started.
// npx kie-openapi mock &  # or leave KIE_BASE_URL out for the real API, which bills every task
// KIE_BASE_URL=http://127.0.0.1:4010 KIE_API_KEY=any npx tsx examples/batch.ts boats.csv
import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
import { createKieClient } from 'kie-openapi';
import { createBatch, fileJournal, type Order } from 'kie-openapi/batch';

const [file = 'boats.csv'] = process.argv.slice(2);

async function* orders(): AsyncGenerator<Order<'google/nano-banana'>> {
  for await (const { id, prompt } of createReadStream(file).pipe(parse({ columns: true, bom: true })))
    yield { ref: id, model: 'google/nano-banana', input: { prompt } };
}

const batch = createBatch({
  client: createKieClient(),
  journal: fileJournal(`${file}.journal.jsonl`),
  maxCredits: 1_000,
  save: { folder: `${file}.files` },
});
for await (const outcome of batch.run(orders())) {
  const { ref } = outcome;
  if (outcome.outcome === 'done') console.log(ref, outcome.saved?.map(({ path }) => path).join(' '));
  else if (outcome.outcome === 'ambiguous') console.warn(ref, 'may have been bought: look it up', outcome.attempt.at);
  else console.warn(ref, outcome.outcome, outcome.error.message);
}
console.log(await batch.status());
