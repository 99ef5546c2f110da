import { batchCases } from '../cases/batch.mjs';
import { handlerOf } from '../suite.mjs';

const onListen = ({ port }) => console.log(`listening on http://127.0.0.1:${port}/`);
Deno.serve({ hostname: '127.0.0.1', port: 0, onListen }, handlerOf(batchCases));
