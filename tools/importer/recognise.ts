import { firstField, readCopiedPage } from './forms/copiedPage.js';
import { beginsField, readFormText } from './forms/formText.js';
import { readReference } from './forms/reference.js';
import { isModelId } from './names.js';
import { readOpenapi } from './openapi/createTask.js';
import { member, type YamlSource, yamlSource } from './openapi/yamlSource.js';
import type { Page } from './Page.js';
import { PageError } from './PageError.js';
import { quote } from './quote.js';

const LONGEST = 2_000_000;

/**
 * Reads a saved vendor page in whichever of the six forms it is.
 *
 * @param file The name of the page, for messages.
 * @throws PageError saying on which line it cannot be read, and why.
 */
export function readPage(text: string, file: string): Page {
  if (text.length > LONGEST) throw new PageError(file, 0, `longer than ${LONGEST} characters; no page is`);
  try {
    return recognise(text.replace(/^\uFEFF/, ''), file);
  } catch (error) {
    // A parser that went down too many brackets.
    if (error instanceof RangeError) throw new PageError(file, 0, 'nested too deeply to be read');
    throw error;
  }
}

function recognise(text: string, file: string): Page {
  const lines = text.split(/\r\n|\r|\n/);
  if (text.includes('\0')) throw new PageError(file, 0, 'no text');
  if (/^\s*\{/.test(text)) return readAnswer(lines.join('\n'), file);
  const fence = openapiFence(lines, file);
  if (fence) return readFence(fence, file);
  // What a browser copies, and what a Chinese page has.
  const plain = lines.map((line) => line.replaceAll(/[\u00a0\u2009\u202f]/g, ' ').replaceAll('\uff1a', ': '));
  if (plain.some((_, index) => beginsField(plain, index))) return readFormText(plain, file);
  if (firstField(plain) >= 0) return readCopiedPage(plain, file);
  if (plain.some((line) => /^\s*curl\b/.test(line)) && plain.some((line) => line.trim() === 'Authorizations'))
    return readReference(plain, file);
  const html = /^\s*<(!doctype|html|\?xml)/i.test(text)
    ? 'this is HTML; save the text of the page, or its markdown. '
    : '';
  throw new PageError(
    file,
    1,
    `${html}No vendor page that is known: there is no input.<name> with Required or Optional, no #### field with a type, no curl with Authorizations, no yaml block with openapi, and no JSON`,
  );
}

/** A live schema: the answer of the vendor's schema endpoint. */
function readAnswer(text: string, file: string): Page {
  const source = yamlSource(text, file, 1);
  const code = source.json(member(source, source.root, 'code'));
  if (code !== null && code !== 200) {
    throw new PageError(
      file,
      source.line(member(source, source.root, 'code')),
      `the answer is an error: code ${JSON.stringify(code).slice(0, 40)}`,
    );
  }
  const data = member(source, source.root, 'data');
  const model = member(source, data, 'model');
  const openapi = data === undefined ? source.root : member(source, data, 'openapi');
  if (openapi === undefined || source.json(openapi) === null)
    throw new PageError(file, source.line(openapi ?? data), 'openapi is null: the vendor has no schema of this model');
  const page = readOpenapi(source, openapi, 'live schema', undefined);
  if (model === undefined) return page;
  // The answer was asked for by this id, whatever the schema calls the model.
  const id = { model: String(source.json(model)), line: source.line(model), where: 'data.model' };
  const strangers = page.claims.filter((claim) => claim.model !== id.model);
  const notes = strangers.map(({ where, line, model }) => ({ line, text: `the page's ${where} says ${quote(model)}` }));
  return { ...page, claims: [id], hints: [], notes: [...page.notes, ...notes] };
}

interface Fence {
  readonly ticks: number;
  readonly info: string;
  /** Index of the line after the opening one. */
  readonly start: number;
  readonly lines: readonly string[];
}

/** The block of the page that holds an OpenAPI document. A longer fence may hold shorter ones. */
function openapiFence(lines: readonly string[], file: string): Fence | undefined {
  let found: Fence | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const [, ticks, info = ''] = /^ {0,3}(`{3,})\s*([^`]*)$/.exec(lines[index] ?? '') ?? [];
    if (ticks === undefined) continue;
    const closes = (line: string) => /^ {0,3}(`{3,})\s*$/.exec(line)?.[1]?.length ?? 0;
    let end = index + 1;
    while (end < lines.length && closes(lines[end] ?? '') < ticks.length) end += 1;
    const isClosed = end < lines.length;
    const block = lines.slice(index + 1, end);
    const isOpenapi = block.some((line) => /^openapi:/.test(line)) && block.some((line) => /createTask/.test(line));
    if (isOpenapi && !isClosed)
      throw new PageError(file, index + 1, 'this block is never closed: the page was cut off');
    if (isOpenapi && found)
      throw new PageError(
        file,
        index + 1,
        `a second OpenAPI document, after that of line ${found.start}; save one page per file`,
      );
    if (isOpenapi) found = { ticks: ticks.length, info: info.trim(), start: index + 1, lines: block };
    if (isClosed) index = end;
  }
  return found;
}

function readFence({ ticks, info, start, lines }: Fence, file: string): Page {
  const source: YamlSource = yamlSource(lines.join('\n'), file, start + 1);
  const [, path] = /^ya?ml\s+(\S+)\.json\s+post\s+\S+$/i.exec(info) ?? [];
  const isOlder = ticks > 3 || path !== undefined;
  // The address of a page goes into the contract, so it is as narrow as an id.
  const isAddress = path?.split('/').every((segment) => isModelId(segment)) === true;
  return readOpenapi(
    source,
    source.root,
    isOlder ? 'older documentation' : 'documentation',
    isAddress ? `https://docs.kie.ai/${path}` : undefined,
  );
}
