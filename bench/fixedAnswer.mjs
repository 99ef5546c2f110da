// A process of its own, so that the server's work is not measured as the client's.
import { createServer } from 'node:http';

const answer = JSON.stringify({ code: 200, msg: 'success', data: { taskId: '8c1f0e6b5d2a4f7396e0b1c2d3a4f5e6' } });
const server = createServer((request, response) => {
  request.resume().on('end', () => response.setHeader('content-type', 'application/json').end(answer));
});
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
