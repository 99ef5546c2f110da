// KIE_API_KEY=… KIE_WEBHOOK_KEY=… npx tsx examples/hono.ts
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
