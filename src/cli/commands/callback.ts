import { command, Misuse, text, wholeNumber } from '../../command/index.js';
import { isObject } from '../../json/object.js';
import { parseJson } from '../../json/parse.js';
import { configPath, readConfig } from '../config.js';
import { CommandError } from '../exitCodes.js';
import { readText } from '../readText.js';
import { taskData, taskText } from '../taskView.js';

const verify = command({
  name: 'verify',
  summary: 'Say whether a callback was signed by the vendor, and what it carries',
  details:
    'The signature covers the task id and the time, not the rest of the body: ask kie task for what became of the task.',
  options: {
    headers: {
      kind: text('file'),
      required: true,
      summary: 'The headers of the request: lines of name: value, or JSON',
    },
    body: { kind: text('file|-'), required: true, summary: 'The body of the request, as it came' },
    tolerance: {
      kind: wholeNumber({ placeholder: 'seconds' }),
      default: '300',
      summary: 'How far its time may be from now',
    },
  },
  environment: {
    KIE_WEBHOOK_KEY: {
      kind: text('key'),
      summary: 'The webhook key of the account; else webhookKey in the config file',
    },
  },
  json: 'the task that it carries, as one JSON object',
  exitCodes: { 1: 'It is not genuine, or too old' },
  examples: [
    'kie callback verify --headers headers.txt --body body.json',
    'kie callback verify --headers headers.txt --body body.json --tolerance 86400',
  ],
  async run({ headers, body, tolerance, KIE_WEBHOOK_KEY }, { print }) {
    const key = KIE_WEBHOOK_KEY ?? readConfig().webhookKey;
    if (key === undefined)
      throw new Misuse(`There is no key: set KIE_WEBHOOK_KEY, or write webhookKey to ${configPath()}`);
    const { CallbackError, parseCallback, verifyCallback } = await import('../../callbacks/index.js');
    const [read, payload] = [headersIn(await readText(headers), headers), await readText(body)];
    try {
      await verifyCallback(read, payload, key, { toleranceSeconds: tolerance });
      const task = parseCallback(payload);
      print(taskData(task), `Genuine\n${taskText(task)}`);
    } catch (error) {
      throw error instanceof CallbackError ? new CommandError(error.message, 1) : error;
    }
  },
});

/** `kie callback`: what has to do with callbacks. */
export default command({
  name: 'callback',
  summary: 'Verify callbacks that came',
  commands: [verify],
  examples: ['kie callback verify --headers headers.txt --body body.json', 'kie callback verify --help'],
});

function headersIn(text: string, file: string): Headers {
  const value = parseJson(text);
  const pairs = isObject(value)
    ? Object.entries(value).map(([name, each]) => [name, `${each}`] as const)
    : text.split(/\r?\n/).flatMap((line) => {
        const [, name, each] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
        return name === undefined || each === undefined ? [] : [[name, each] as const];
      });
  if (pairs.length === 0) throw new Misuse(`${file} holds no headers: it must have lines of name: value, or JSON`);
  const headers = new Headers();
  for (const [name, each] of pairs) headers.set(name, each);
  return headers;
}
