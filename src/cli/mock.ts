import { once } from 'node:events';
import { parseArgs, styleText } from 'node:util';
import { createMock, type JournalEntry, MockError, type MockOptions } from '../mock/index.js';
import { Misuse } from './Misuse.js';

const HELP = `Usage: kie mock [options]

Answers as the kie.ai jobs API does, on 127.0.0.1 and for free, until it is interrupted. Any API key will do, and each has an
account of its own. http://127.0.0.1:<port>/__mock shows the tasks and callbacks.

  --port <number>             port to listen on, 0 for any that is free       default: 4010
  --clock <real|manual|N>     N: time runs N times as fast; manual: it stands
                              until POST /__mock/clock/advance?ms=<number>    default: real
  --duration <ms>             how long a task takes                           default: 5000
  --seed <number>             decides the task ids                            default: 1
  --error-transport <form>    body: HTTP 200, the code in the envelope;
                              status: the code as HTTP status too             default: body
  --credits <number>          what each account has, 4 of which a task costs  default: 10000
  --no-limits                 no limit of requests, no end of credits
  --any-callback-target       sends callbacks to other machines too
  --json                      prints one JSON object per line
  --quiet                     prints nothing but where it listens
  --help                      prints this

Callbacks are signed if KIE_WEBHOOK_KEY is set.
`;

/** `kie mock`: listens until the process is told to end. */
export async function mock(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '4010' },
      clock: { type: 'string', default: 'real' },
      duration: { type: 'string', default: '5000' },
      seed: { type: 'string', default: '1' },
      'error-transport': { type: 'string', default: 'body' },
      credits: { type: 'string', default: '10000' },
      'no-limits': { type: 'boolean', default: false },
      'any-callback-target': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const port = number('--port', values.port);
  const duration = number('--duration', values.duration);
  const print = values.json
    ? (entry: JournalEntry) => process.stdout.write(`${JSON.stringify(entry)}\n`)
    : (entry: JournalEntry) => process.stdout.write(`${line(entry)}\n`);
  const options: MockOptions = {
    clock: clockOf(values.clock),
    seed: number('--seed', values.seed),
    durations: { waiting: duration * 0.1, queuing: duration * 0.1, generating: duration * 0.8 },
    errorTransport: oneOf('--error-transport', values['error-transport'], ['body', 'status'] as const),
    credits: values['no-limits'] ? false : number('--credits', values.credits),
    limits: values['no-limits'] ? false : {},
    callbackTargets: values['any-callback-target'] ? 'any' : 'loopback',
    webhookHmacKey: process.env.KIE_WEBHOOK_KEY || undefined,
    onEntry: values.quiet ? undefined : print,
  };
  const listening = await listen(options, port);
  const { url } = listening;
  process.stdout.write(
    values.json ? `${JSON.stringify({ event: 'listening', url })}\n` : `kie mock listens on ${url}\n`,
  );
  if (!values.json) process.stderr.write(`Tasks and callbacks: ${url}/__mock · stop it with Ctrl-C\n`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  await listening.close();
}

async function listen(options: MockOptions, port: number) {
  try {
    return await createMock(options).listen(port);
  } catch (error) {
    if (error instanceof MockError) throw new Misuse(error.message);
    if (error instanceof RangeError) throw new Misuse('--port must be 0 to 65535');
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
      throw new Error(`Port ${port} is taken; --port 0 takes one that is free`);
    }
    throw error;
  }
}

function number(flag: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new Misuse(`${flag} must be a whole number, from 0`);
}

function oneOf<T extends string>(flag: string, text: string, values: readonly T[]): T {
  const value = values.find((each) => each === text);
  if (value !== undefined) return value;
  throw new Misuse(`${flag} must be one of ${values.join(', ')}`);
}

function clockOf(text: string): MockOptions['clock'] {
  if (text === 'real' || text === 'manual') return text;
  if (/^\d+(\.\d+)?$/.test(text) && Number(text) > 0) return { scale: Number(text) };
  throw new Misuse('--clock must be real, manual or a number above 0');
}

/** A journal entry for people; coloured on a terminal only. */
function line(entry: JournalEntry): string {
  const time = `${(entry.at / 1000).toFixed(1)} s`.padStart(9);
  const { taskId = '', event } = entry;
  const [what, outcome] =
    entry.event === 'state'
      ? [entry.model, entry.failCode === undefined ? entry.state : `${entry.state} ${entry.failCode}`]
      : entry.event === 'callback'
        ? [`${entry.url}, attempt ${entry.attempt}${entry.mode ? `, ${entry.mode}` : ''}`, entry.answer]
        : [`${entry.operation} ${entry.model ?? ''}`.trim(), entry.answer];
  const good = outcome === 200 || !/^(fail|cut|no|[3-9]\d\d)/.test(`${outcome}`);
  return [
    time,
    event.padEnd(8),
    taskId.slice(0, 8).padEnd(8),
    styleText(good ? 'reset' : 'red', `${outcome}`),
    what,
  ].join('  ');
}
