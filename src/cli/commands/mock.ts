import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { choice, command, type Kind, Misuse, port, text, wholeNumber } from '../../command/index.js';
import type { MockOptions } from '../../mock/index.js';
import { journalLine } from '../journalLine.js';
import { endOfNpxShell } from '../npxShell.js';

const clock: Kind<NonNullable<MockOptions['clock']>> = {
  placeholder: 'real|manual|N',
  must: 'be real, manual or a number above 0',
  parse(given) {
    if (given === 'real' || given === 'manual') return given;
    return /^\d+(\.\d+)?$/.test(given) && Number(given) > 0 ? { scale: Number(given) } : undefined;
  },
};

const orObserved: Kind<number | 'observed'> = {
  placeholder: 'ms|observed',
  must: 'be a whole number of ms, or observed',
  parse(given) {
    if (given === 'observed') return given;
    return /^\d{1,10}$/.test(given) ? Number(given) : undefined;
  },
};

const GRACE_MS = 300;
const LOOPBACK = /^http:\/\/(localhost|127\.[\d.]+|\[::1\]):/;
const EXPOSED =
  'Warning: this address is reached from other machines. Anybody there can ask the mock, read what was sent to it, and make it send ' +
  'callbacks.\n';

/** `kie mock`: listens until the process is interrupted. */
export default command({
  name: 'mock',
  summary: 'Answer as the kie.ai jobs API does, on 127.0.0.1 and for free',
  details:
    'Any API key will do, and each has an account of its own. http://127.0.0.1:<port>/__mock shows the tasks and ' +
    'callbacks. It runs until it is interrupted.',
  options: {
    host: {
      kind: text('address'),
      default: '127.0.0.1',
      summary: 'Address to listen on; with 0.0.0.0, anybody in the network can ask it',
    },
    port: { kind: port, default: '4010', summary: 'Port to listen on, 0 for any that is free' },
    clock: {
      kind: clock,
      default: 'real',
      summary: 'N: time runs N times as fast; manual: it stands until POST /__mock/clock/advance?ms=<number>',
    },
    duration: {
      kind: orObserved,
      default: '5000',
      summary: 'How long a task takes; observed: as long as recorded ones, from 13 s to 8 minutes',
    },
    latency: { kind: orObserved, default: '0', summary: 'How late answers are; observed: 0.2 to 1.7 s, as recorded' },
    seed: { kind: wholeNumber(), summary: 'Decides the task ids; a random one is printed' },
    'error-transport': {
      kind: choice('body', 'status'),
      default: 'body',
      summary: 'body: HTTP 200, the code in the envelope; status: the code as HTTP status too',
    },
    refusals: {
      kind: choice('vendor', 'contract'),
      default: 'vendor',
      summary: 'vendor: in its words, with code 500 for a missing field; contract: with 422 and what is wrong where',
    },
    vintage: { kind: choice('spring', 'autumn'), default: 'autumn', summary: 'spring: records without credits' },
    credits: { kind: wholeNumber(), default: '10000', summary: 'What each account has; a task costs 4' },
    'no-limits': { summary: 'Set no limit of requests and no end of credits' },
    'any-callback-target': { summary: 'Send callbacks to other machines too' },
    'missing-files': {
      kind: choice('ignore', 'refuse', 'fail'),
      default: 'ignore',
      summary: 'What becomes of a task whose input names a file that the mock does not have',
    },
    'any-file-source': { summary: 'Fetch the files of uploads by URL from other machines too' },
    strict: { summary: 'Refuse what differs from the contract even where the API is not known to' },
    'keep-running': { summary: 'Go on when the shell that started it by npx has ended' },
    quiet: { summary: 'Print only where it listens' },
  },
  environment: { KIE_WEBHOOK_KEY: { kind: text('key'), summary: 'Signs callbacks, if it is set' } },
  json: 'one JSON object per line',
  examples: ['kie mock --port 0 --clock manual', 'KIE_BASE_URL=http://127.0.0.1:4010 npm test'],
  async run({ duration, quiet, KIE_WEBHOOK_KEY, ...values }, { json, print }) {
    const { createMock, MockError } = await import('../../mock/index.js');
    const noLimits = values['no-limits'];
    try {
      const mock = createMock({
        clock: values.clock,
        seed: values.seed,
        durations: duration,
        latency: values.latency,
        refusals: values.refusals,
        vintage: values.vintage,
        errorTransport: values['error-transport'],
        credits: noLimits ? false : values.credits,
        limits: noLimits ? false : {},
        callbackTargets: values['any-callback-target'] ? 'any' : 'loopback',
        missingFiles: values['missing-files'],
        download: values['any-file-source'] ? (url, init) => fetch(url, init) : undefined,
        strict: values.strict,
        webhookHmacKey: KIE_WEBHOOK_KEY,
        onEntry: quiet ? undefined : (entry) => print(entry, journalLine(entry)),
      });
      // Before it says that it listens: who reads that may end it at once.
      const ended = Promise.race([
        ...(['SIGINT', 'SIGTERM'] as const).map((signal) => once(process, signal)),
        ...(values['keep-running'] ? [] : [endOfNpxShell()]),
      ]);
      const { url, close } = await mock.listen(values.port, values.host);
      print({ event: 'listening', url, seed: mock.seed }, `kie mock listens on ${url}`);
      if (!json) process.stderr.write(`Tasks and callbacks: ${url}/__mock · stop it with Ctrl-C · seed ${mock.seed}\n`);
      if (!LOOPBACK.test(url)) process.stderr.write(EXPOSED);
      await ended;
      // Calls that are in flight keep the process; they are cut off.
      void sleep(GRACE_MS, undefined, { ref: false }).then(() => process.exit());
      await close();
    } catch (error) {
      if (error instanceof MockError) throw new Misuse(error.message);
      if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')
        throw new Error(`Port ${values.port} is taken; --port 0 takes one that is free`);
      throw error;
    }
  },
});
