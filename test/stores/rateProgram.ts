// One of several processes that buy as fast as their shared limiter lets them.
import { createKieClient, unlisted } from '../../src/client/index.js';
import { connect } from './connect.js';

const [baseUrl = '', url = '', rate = ''] = process.argv.slice(2);
const { limiter } = connect(url, JSON.parse(rate));
const kie = createKieClient({ apiKey: 'any', baseUrl, limiters: { createTask: limiter } });
const buy = async (): Promise<void> => {
  await kie.createTask(unlisted('a/b'), { prompt: 'any' });
  return buy();
};
await Promise.all(Array.from({ length: 10 }, buy));
