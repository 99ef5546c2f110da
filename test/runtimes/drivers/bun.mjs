import { batchCases } from '../cases/batch.mjs';
import { handlerOf } from '../suite.mjs';

const { port } = Bun.serve({ hostname: '127.0.0.1', port: 0, idleTimeout: 120, fetch: handlerOf(batchCases) });
console.log(`listening on http://127.0.0.1:${port}/`);
