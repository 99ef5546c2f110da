// npx kie-openapi mock &  # or leave KIE_BASE_URL out for the real API, which bills every task
// KIE_BASE_URL=http://127.0.0.1:4010 KIE_API_KEY=any KIE_WEBHOOK_KEY=… npx tsx examples/hono.ts
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { createKieClient } from 'kie-openapi';
import { createCallbackHandler } from 'kie-openapi/callbacks';

const handler = createCallbackHandler({
  webhookHmacKey: process.env.KIE_WEBHOOK_KEY ?? '',
  confirm: createKieClient(),
  onTask: (task) => console.log(task.taskId, task.state),
});

const app = new Hono();
app.post('/kie/callback', (context) => handler(context.req.raw));
serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 3000), hostname: '127.0.0.1' }, (address) => {
  console.log('listening on', address);
});
