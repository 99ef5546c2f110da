// One of several receivers on one store. It gets deliveries of tasks, many of them twice, and prints which tasks it took.
import { createCallbackHandler, signCallback } from '../../src/callbacks/index.js';
import { connect } from './connect.js';

const [url = '', run = '', tasks = '', deliveries = ''] = process.argv.slice(2);
const KEY = 'any-key';
const AT_A_TIME = 20;
const { store, close } = connect(url);
const taken: string[] = [];
const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
const handler = createCallbackHandler({
  webhookHmacKey: KEY,
  trustBody: true,
  store,
  onError: () => {},
  async onTask({ taskId }) {
    await pause();
    if (Math.random() < 0.1) throw new Error('The database is away');
    taken.push(taskId);
  },
});

/** The deliveries to this receiver, in any order; one that is not taken comes again. */
const queue = Array.from({ length: +deliveries }, () => `${run}-${Math.floor(Math.random() * +tasks)}`);
async function deliver(): Promise<void> {
  for (let taskId = queue.pop(); taskId !== undefined; taskId = queue.pop()) {
    const payload = { code: 200, msg: 'success', data: { taskId, model: 'a/b', state: 'success', resultJson: '{}' } };
    const headers = { ...(await signCallback(payload, KEY)), 'content-type': 'application/json' };
    const body = JSON.stringify(payload);
    const { status } = await handler(new Request('http://receiver/', { method: 'POST', headers, body }));
    if (status === 200) continue;
    if (status < 500) throw new Error(`The receiver refuses what is genuine: ${status}`);
    queue.unshift(taskId);
    await pause();
  }
}
await Promise.all(Array.from({ length: AT_A_TIME }, deliver));
console.log(JSON.stringify(taken));
await close();
