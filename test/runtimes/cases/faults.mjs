import { createKieClient, KieError } from 'kie-openapi';

/** Each fault of the site, and what a createTask comes to. The number is that of the requests that reached the server. */
const ANSWERS = {
  sold: 'bought, 1 POST',
  'sold after early hints': 'bought, 1 POST',
  'refused with 401': 'refused, 1 POST',
  'refused with 401 and a challenge': 'refused, 1 POST',
  'refused with 402': 'refused, 1 POST',
  'refused with 407': 'ambiguous, 1 POST',
  'refused with 422': 'refused, 1 POST',
  'refused with 425': 'ambiguous, 1 POST',
  'once 429': 'bought, 2 POSTs',
  'once 455': 'bought, 2 POSTs',
  'once HTTP 429': 'bought, 2 POSTs',
  'failed with 500': 'ambiguous, 1 POST',
  'failed with HTTP 408': 'ambiguous, 1 POST',
  'failed with HTTP 421': 'ambiguous, 1 POST',
  'failed with HTTP 460': 'ambiguous, 1 POST',
  'failed with HTTP 499': 'ambiguous, 1 POST',
  'failed with HTTP 503': 'ambiguous, 1 POST',
  'moved with 302': 'ambiguous, 1 POST',
  'moved with 307': 'ambiguous, 1 POST',
  'moved with 308': 'ambiguous, 1 POST',
  'HTML with 200': 'ambiguous, 1 POST',
  'HTML with 502': 'ambiguous, 1 POST',
  'no content': 'ambiguous, 1 POST',
  'no task id': 'ambiguous, 1 POST',
  'too long': 'ambiguous, 1 POST',
  'broken gzip': 'ambiguous, 1 POST',
};
/** Faults of a connection: of one that is new, and of one that has been used before. */
const CONNECTIONS = [
  ...['reset', 'reset before the body is read', 'closed', 'cut in the headers', 'cut in the body', 'cut in a chunk'],
  ...['garbage', 'silent', 'slow'],
];

/** How long to wait, in ms, for an answer that does not come. A challenge is answered by all but a browser. */
const WAITS = { silent: 500, slow: 500, 'refused with 401 and a challenge': 4_000 };

const CLIENT = { apiKey: 'any', maxRetries: 1, maxAnswerBytes: 100_000, dangerouslyAllowBrowser: true };

/** Buys once, and says what that came to. */
export async function purchase(baseUrl, options, call) {
  const kie = createKieClient({ ...CLIENT, baseUrl, ...options });
  try {
    await kie.createTask('google/nano-banana', { prompt: 'A paper boat' }, call);
    return 'bought';
  } catch (error) {
    if (!(error instanceof KieError)) return `${error}`;
    if (error.ambiguous) return error.retryable ? 'ambiguous and retryable' : 'ambiguous';
    return error.retryable ? 'not sent' : 'refused';
  }
}

const plural = (posts) => `${posts} POST${posts === 1 ? '' : 's'}`;

/** Until then a runtime does not know that connections are free, or closed. */
const moment = () => new Promise((resolve) => setTimeout(resolve, 30));

/** Leaves the runtime with no connection, or with several that were used: it may go on with any that it has. */
async function prepare(url, connection) {
  const ask = (path) => fetch(`${url}/${path}`).then((answer) => answer.text());
  if (connection === 'new') await ask('fresh');
  if (connection === 'reused') await Promise.all(Array.from({ length: 10 }, () => ask('warm')));
  if (connection) await moment();
}

async function fault({ url }, name, connection, left = 5) {
  const id = crypto.randomUUID();
  await prepare(url, connection);
  const outcome = await purchase(`${url}/fault/${encodeURIComponent(name)}/${id}`, {
    timeoutMs: WAITS[name] ?? 10_000,
  });
  const { posts, reused, trapped } = await fetch(`${url}/counts/${id}`).then((answer) => answer.json());
  const isOther = connection !== undefined && reused !== (connection === 'reused');
  // On a slow machine a moment may be too short.
  if ((isOther || posts === 0) && left > 1) return fault({ url }, name, connection, left - 1);
  const notes = [trapped > 0 && 'redirect followed', isOther && `not on a ${connection} connection`].filter(Boolean);
  return [outcome, plural(posts), ...notes].join(', ');
}

/** Whether a createTask is sent twice, and whether its caller is told the truth, whatever happens to it. */
export const faultCases = [
  ...Object.entries(ANSWERS).map(([name, expected]) => [name, expected, (site) => fault(site, name)]),
  ...CONNECTIONS.flatMap((name) => [
    [`${name}, new`, 'ambiguous, 1 POST', (site) => fault(site, name, 'new')],
    [`${name}, reused`, 'ambiguous, 1 POST', (site) => fault(site, name, 'reused')],
  ]),
  ['a closed port', 'not sent', ({ closedUrl }) => purchase(closedUrl)],
  ['a host that is not there', 'not sent', () => purchase('https://kie-openapi.invalid')],
];
