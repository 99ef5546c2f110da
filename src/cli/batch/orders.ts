import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { digestOf } from '../../batch/disk/digest.js';
import { Misuse } from '../../command/index.js';
import { isObject } from '../../json/object.js';
import { parseJson } from '../../json/parse.js';
import { csvInput } from './csvInput.js';

/** An order as a file has it. Whether it fits its model is judged later. */
export interface FileOrder {
  readonly ref: string;
  readonly model: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly callBackUrl: string | undefined;
  /** Where it stands, for messages: `orders.csv:7`. */
  readonly at: string;
}

/** How a file is read. */
export interface OrdersFile {
  /** A path, or `-` for standard input. */
  readonly file: string;
  /** Of orders that name none. */
  readonly model: string | undefined;
  /** Default: `csv` for a file of that ending, else `jsonl`. */
  readonly format: 'csv' | 'jsonl' | undefined;
}

/**
 * Reads orders one by one, so that the file may be long. An order without `ref` is called by a digest of its model and input, since its
 * number changes when a line above it is added or deleted, and then it would be bought again. The same once more has `-2` at its end.
 *
 * @throws Misuse for the first line that holds no order; it says which.
 */
export async function* readOrders({ file, model: preset, format }: OrdersFile): AsyncGenerator<FileOrder, void> {
  const isCsv = (format ?? (/\.csv$/i.test(file) ? 'csv' : 'jsonl')) === 'csv';
  const times = new Map<string, number>();
  try {
    const source = Readable.from(decoded(file === '-' ? process.stdin : (await open(file)).createReadStream()));
    for await (const { value, line } of isCsv ? csvRows(source) : jsonLines(source)) {
      const at = `${file === '-' ? 'line ' : `${file}:`}${line}`;
      if (!isObject(value)) throw new Misuse(`${at}: It is not a JSON object`);
      const { model = preset, callBackUrl } = value;
      if (value.ref !== undefined && typeof value.ref !== 'string') throw new Misuse(`${at}: ref must be a text`);
      if (typeof model !== 'string') throw new Misuse(`${at}: It has no model; --model names one for all`);
      if (callBackUrl !== undefined && typeof callBackUrl !== 'string')
        throw new Misuse(`${at}: callBackUrl must be a URL`);
      const input = isCsv ? await csvInput(model, value, at) : value.input;
      if (!isObject(input)) throw new Misuse(`${at}: It has no input`);
      yield { ref: value.ref ?? numbered(digestOf(model, input).slice(0, 12), times), model, input, callBackUrl, at };
    }
  } catch (error) {
    const { code, message }: NodeJS.ErrnoException = error instanceof Error ? error : new Error(`${error}`);
    if (code === 'ENOENT') throw new Misuse(`There is no file ${file}`);
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new Misuse(`${file}: It is not UTF-8`);
    throw /^CSV_/.test(`${code}`) ? new Misuse(`${file}: ${message}`) : error;
  }
}

/** @throws TypeError for what is not UTF-8: its texts would be bought garbled, and two references could become one. */
async function* decoded(source: AsyncIterable<Uint8Array>): AsyncGenerator<string, void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of source) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** A name, with its number if it came before. */
function numbered(name: string, times: Map<string, number>): string {
  const count = (times.get(name) ?? 0) + 1;
  times.set(name, count);
  return count === 1 ? name : `${name}-${count}`;
}

async function* jsonLines(source: Readable) {
  let line = 0;
  for await (const text of createInterface({ input: source, crlfDelay: Infinity })) {
    line++;
    if (text.trim() !== '') yield { value: parseJson(text.replace(/^\ufeff/, '')), line };
  }
}

async function* csvRows(source: Readable) {
  const { parse } = await import('csv-parse');
  const rows = source.pipe(
    parse({ columns: uniqueColumns, bom: true, skip_empty_lines: true, trim: true, info: true }),
  );
  source.once('error', (error) => rows.destroy(error));
  for await (const { record, info } of rows) {
    // An empty cell leaves its field out.
    const cells = Object.entries(record).filter(([, cell]) => cell !== '');
    yield { value: Object.fromEntries(cells) as unknown, line: info.lines as number };
  }
}

/** @throws Misuse for two columns of one name: one would hide the other. */
function uniqueColumns(columns: readonly string[]): string[] {
  const twice = columns.find((column, index) => column !== '' && columns.indexOf(column) < index);
  if (twice !== undefined) throw new Misuse(`line 1: There are two columns ${twice}`);
  return [...columns];
}
