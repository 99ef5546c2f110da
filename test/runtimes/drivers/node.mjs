import { createServer } from 'node:http';
import { toNodeListener } from 'kie-openapi/callbacks';
import { batchCases } from '../cases/batch.mjs';
import { handlerOf } from '../suite.mjs';

const server = createServer(toNodeListener(handlerOf(batchCases)));
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}/`));
