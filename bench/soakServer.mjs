// The mock on a real clock, whose memory can be asked for: node soakServer.mjs
import { createMock } from '../dist/mock/index.js';

const { url } = await createMock({ limits: false, credits: false, durations: 50 }).listen();
process.on('message', () => {
  globalThis.gc();
  process.send(process.memoryUsage().heapUsed + process.memoryUsage().external);
});
console.log(`listening on ${url}`);
process.send({ url });
