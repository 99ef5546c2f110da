// The least that answers a createTask: node bareServer.mjs
import { createServer } from 'node:http';

const data = { taskId: '0123456789abcdef0123456789abcdef', recordId: '0123456789abcdef0123456789abcdef' };
const server = createServer((request, response) => {
  let text = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => {
    text += chunk;
  });
  request.on('end', () => {
    const { model } = JSON.parse(text);
    const answer = JSON.stringify({ code: model ? 200 : 422, msg: 'success', data });
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer) });
    response.end(answer);
  });
});
server.listen(0, '127.0.0.1', () => console.log(`listening on http://127.0.0.1:${server.address().port}`));
