import { createKieClient, slidingWindow } from 'kie-openapi';
import { createCallbackHandler } from 'kie-openapi/callbacks';

/** Made by the first request and used by all: on workerd, what one request began may hang another. */
let shared;
const handled = [];

function open(url) {
  const client = createKieClient({
    apiKey: 'any',
    baseUrl: `${url}/fault/sold/shared`,
    limiters: { createTask: slidingWindow({ limit: 10, windowMs: 300 }) },
  });
  const receive = createCallbackHandler({
    webhookHmacKey: 'key',
    confirm: client,
    onTask: (task, context) => void handled.push(`${task.taskId} ${context.url.searchParams.get('ref')}`),
  });
  return { client, receive };
}

/** Makes what answers a request at a server of the runtime. `?site=` says where the servers beside it are. */
export const createHandler = (suite) => async (request) => {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname === '/run') return Response.json(await suite(await request.json()));
  shared ??= open(searchParams.get('site'));
  switch (pathname) {
    case '/buy':
      return Response.json(await shared.client.createTask('google/nano-banana', { prompt: 'A paper boat' }));
    case '/callback':
      return shared.receive(request);
    case '/handled':
      return Response.json(handled);
    default:
      return new Response(null, { status: 404 });
  }
};
