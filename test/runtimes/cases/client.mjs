import { AbortError, createKieClient, InvalidInputError, slidingWindow, UnauthorizedError } from 'kie-openapi';
import { strict, validateInput } from 'kie-openapi/validation';
import nanoBanana from 'kie-openapi/validation/google/nano-banana';
import { purchase } from './faults.mjs';

const PROMPT = 'A paper boat on a puddle';
const MODEL = 'google/nano-banana';

const open = (baseUrl, options) =>
  createKieClient({ apiKey: 'any', baseUrl, dangerouslyAllowBrowser: true, ...options });
const openMock = ({ url }, options) => open(`${url}/mock`, options);
const openFault = ({ url }, name, options) =>
  open(`${url}/fault/${encodeURIComponent(name)}/${crypto.randomUUID()}`, options);
const errorOf = (call) =>
  call.then(
    () => 'no error',
    (error) => error,
  );

/** The client, asked over the network. */
export const clientCases = [
  [
    'a key is all that a client needs',
    'a client',
    async () => (typeof createKieClient({ apiKey: 'any' }).run === 'function' ? 'a client' : 'none'),
  ],
  [
    'run buys a task and waits for it',
    'success, 1 file, waiting success',
    async (site) => {
      const states = [];
      const onUpdate = ({ state }) => void states.push(state);
      const { state, files } = await openMock(site).run(MODEL, { prompt: PROMPT }, { onUpdate });
      return `${state}, ${files.length} file, ${states.join(' ')}`;
    },
  ],
  [
    'credits, models and the schema of a model',
    'number true object',
    async (site) => {
      const kie = openMock(site);
      const { models } = await kie.models();
      return `${typeof (await kie.credits())} ${models.length > 100} ${typeof (await kie.modelSchema(MODEL))}`;
    },
  ],
  [
    'kie.api gives an answer as it came',
    '200',
    async (site) => `${(await openMock(site).api.GET('/api/v1/chat/credit')).data.code}`,
  ],
  [
    'middleware sees and changes a request',
    'bought, createTask',
    async (site) => {
      const seen = [];
      const onRequest = ({ request }) => {
        request.headers.set('x-seen', '1');
        seen.push(request.url.split('/').at(-1));
      };
      const baseUrl = `${site.url}/fault/sold/${crypto.randomUUID()}`;
      return `${await purchase(baseUrl, { middleware: [{ onRequest }] })}, ${seen}`;
    },
  ],
  [
    'a journal is written before and after',
    'before after bought',
    async (site) => {
      const lines = [];
      const journal = {
        before: async () => void lines.push('before'),
        after: async (_, { state }) => void lines.push('after', state),
      };
      await openFault(site, 'sold', { journal }).createTask(MODEL, { prompt: PROMPT });
      return lines.join(' ');
    },
  ],
  [
    'an aborted call ends at once, and is ambiguous once it was sent',
    'AbortError true',
    async (site) => {
      const controller = new AbortController();
      const sent = openFault(site, 'silent').createTask(MODEL, { prompt: PROMPT }, { signal: controller.signal });
      setTimeout(() => controller.abort(), 200);
      const error = await errorOf(sent);
      return `${error instanceof AbortError && error.name} ${error.ambiguous}`;
    },
  ],
  [
    'an aborted signal lets nothing out',
    'false, 0 POSTs',
    async ({ url }) => {
      const id = crypto.randomUUID();
      const kie = open(`${url}/fault/sold/${id}`);
      const error = await errorOf(kie.createTask(MODEL, { prompt: PROMPT }, { signal: AbortSignal.abort() }));
      const { posts } = await fetch(`${url}/counts/${id}`).then((answer) => answer.json());
      return `${error.ambiguous}, ${posts} POSTs`;
    },
  ],
  [
    'an error has its class, and neither the key nor the prompt',
    'true, quiet',
    async (site) => {
      const error = await errorOf(
        openFault(site, 'refused with 401', { apiKey: 'sk-secret-key' }).createTask(MODEL, { prompt: PROMPT }),
      );
      const said = `${error.stack} ${JSON.stringify(error)}`;
      return `${error instanceof UnauthorizedError}, ${/sk-secret|paper boat/.test(said) ? 'LOUD' : 'quiet'}`;
    },
  ],
  [
    'a limiter spreads calls',
    '6 calls, spread',
    async (site) => {
      const limiters = { createTask: slidingWindow({ limit: 2, windowMs: 100 }) };
      const kie = openFault(site, 'sold', { limiters });
      const start = performance.now();
      const tasks = await Promise.all(Array.from({ length: 6 }, () => kie.createTask(MODEL, { prompt: PROMPT })));
      return `${tasks.length} calls, ${performance.now() - start >= 195 ? 'spread' : 'at once'}`;
    },
  ],
  [
    'an input is judged without code made of text',
    '0 1 1 InvalidInputError',
    async (site) => {
      const wrong = { prompt: 7 };
      const issues = [
        validateInput(MODEL, { prompt: PROMPT }),
        strict(validateInput)(MODEL, wrong),
        nanoBanana.validate(wrong),
      ];
      const error = await errorOf(openFault(site, 'sold', { validate: [nanoBanana] }).createTask(MODEL, wrong));
      return `${issues.map(({ length }) => length).join(' ')} ${error instanceof InvalidInputError && error.name}`;
    },
  ],
];
