import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startServer } from '../../tools/process/startServer.js';
import type { Consumer } from './Consumer.js';
import { shell, tools } from './shell.js';

const ROUTE = `
  import { createKieClient } from 'kie-openapi';
  import { createCallbackHandler } from 'kie-openapi/callbacks';
  import { createMock } from 'kie-openapi/mock';

  export async function GET() {
    const mock = createMock({ durations: 0 });
    const kie = createKieClient({ apiKey: 'any', fetch: mock.fetch });
    const { state } = await kie.run('google/nano-banana', { prompt: 'A paper boat' });
    const handler = createCallbackHandler({ webhookHmacKey: 'any', confirm: kie, onTask: () => {} });
    const refused = await handler(new Request('https://app.example.com/kie', {
      ...{ method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' },
    }));
    return new Response(state + ' ' + refused.status);
  }`;

/** A server of Next.js with a route in each of its runtimes. */
export const next: readonly Consumer[] = [
  {
    name: 'Next.js',
    async use(folder) {
      const files = {
        'package.json': '{ "private": true }',
        'app/layout.js': 'export default ({ children }) => <html><body>{children}</body></html>;',
        'app/page.js': 'export default () => <p>A paper boat</p>;',
        'app/node/route.js': `export const dynamic = 'force-dynamic';${ROUTE}`,
        'app/edge/route.js': `export const runtime = 'edge';${ROUTE}`,
      };
      for (const [name, text] of Object.entries(files)) {
        await mkdir(join(folder, name, '..'), { recursive: true });
        await writeFile(join(folder, name), text);
      }
      const program = [process.execPath, join(tools, 'next', 'dist', 'bin', 'next')] as const;
      await shell(folder, ...program, 'build');
      const server = await startServer([...program, 'start', '--hostname', '127.0.0.1', '--port', '0'], {
        cwd: folder,
        listens: /http:\/\/127\.0\.0\.1:(\d+)/,
      });
      try {
        for (const route of ['node', 'edge']) {
          const answer = await (await fetch(`${server.url}/${route}`)).text();
          if (answer !== 'success 401') throw new Error(`/${route} says ${answer.slice(0, 200)}`);
        }
      } finally {
        await server.close();
      }
    },
  },
];
