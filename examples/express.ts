// npx kie-openapi mock &  # or leave KIE_BASE_URL out for the real API, which bills every task
// KIE_BASE_URL=http://127.0.0.1:4010 KIE_API_KEY=any KIE_WEBHOOK_KEY=… npx tsx examples/express.ts
import express from 'express';
import { createKieClient } from 'kie-openapi';
import { createCallbackHandler, toNodeListener } from 'kie-openapi/callbacks';

const handler = createCallbackHandler({
  webhookHmacKey: process.env.KIE_WEBHOOK_KEY ?? '',
  confirm: createKieClient(),
  onTask: (task) => console.log(task.taskId, task.state),
});

const app = express();
app.use(express.json()); // It may eat the body: the signature needs no raw bytes.
app.post('/kie/callback', toNodeListener(handler));
const server = app.listen(Number(process.env.PORT ?? 3000), '127.0.0.1', () =>
  console.log('listening on', server.address()),
);
