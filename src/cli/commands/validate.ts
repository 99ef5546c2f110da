import { command, Misuse, text } from '../../command/index.js';
import { isObject } from '../../json/object.js';
import { parseJson } from '../../json/parse.js';
import { CommandError } from '../exitCodes.js';
import { judged } from '../input.js';
import { modelId, modelOf } from '../model.js';
import { readText } from '../readText.js';

/** `kie validate`: judges requests without sending them. */
export default command({
  name: 'validate',
  summary: 'Judge requests by their models, without sending them',
  details:
    'The file is one request { "model": …, "input": … }, or one a line, as kie batch takes them. With --model it holds inputs. An error ' +
    'contradicts what is documented; of a warning the API is not known to refuse it.',
  positionals: {
    file: { kind: text('file|-'), required: true, summary: 'A file with JSON, JSON lines or CSV, or standard input' },
  },
  options: {
    model: { kind: modelId, summary: 'The model that the inputs are for' },
    strict: { summary: 'Make errors of warnings' },
  },
  json: 'one JSON object per request',
  exitCodes: { 1: 'A request has an error' },
  examples: ['kie validate orders.jsonl', 'kie model runway --example | kie validate - --model runway'],
  async run({ file, model, strict }, { print }) {
    let wrong = 0;
    const requests = /\.csv$/i.test(file) ? await rowsOf(file, model) : requestsIn(await readText(file));
    for (const [index, request] of requests.entries()) {
      const at = requests.length === 1 ? file : `${file}:${index + 1}`;
      const found = await issuesOf(request, model);
      const isWrong = found.errors.length > 0 || (strict && found.warnings.length > 0);
      if (isWrong) wrong++;
      const lines = [
        ...found.errors.map((each) => `${at}: ${each}`),
        ...found.warnings.map((each) => `${at}: warning: ${each}`),
      ];
      print({ line: index + 1, ok: !isWrong, ...found }, lines.length === 0 ? `${at}: ok` : lines.join('\n'));
    }
    if (wrong > 0) throw new CommandError(`${wrong} of ${requests.length} requests have errors`, 1);
  },
});

async function rowsOf(file: string, model: string | undefined): Promise<unknown[]> {
  const { readOrders } = await import('../batch/orders.js');
  const rows: unknown[] = [];
  for await (const row of readOrders({ file, model, format: 'csv' })) rows.push(row);
  return rows;
}

/** One value, or one a line; undefined for what is not JSON. */
function requestsIn(text: string): unknown[] {
  const whole = parseJson(text);
  if (whole !== undefined) return Array.isArray(whole) ? whole : [whole];
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length === 0) throw new Misuse('There is nothing to validate');
  return lines.map(parseJson);
}

async function issuesOf(request: unknown, given: string | undefined) {
  if (!isObject(request)) return { errors: ['It is not a JSON object'], warnings: [] };
  const id = request.model ?? given;
  const input = given !== undefined && !isObject(request.input) ? request : request.input;
  if (typeof id !== 'string') return { errors: ['It has no model; --model names one for all'], warnings: [] };
  if (!isObject(input)) return { errors: ['It has no input'], warnings: [] };
  return judged(await modelOf(id), input);
}
