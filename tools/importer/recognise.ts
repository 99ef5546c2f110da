import { isCopiedPage, readCopiedPage } from './forms/copiedPage.js';
import { isDocumentation, readDocumentation } from './forms/documentation.js';
import { isFormText, readFormText } from './forms/formText.js';
import { isLiveSchema, readLiveSchema } from './forms/liveSchema.js';
import { isReference, readReference } from './forms/reference.js';
import type { Page } from './Page.js';
import { Place } from './Place.js';

/** How a page of a form is recognised, and read. */
interface Reader {
  /** What such a page has, in words. */
  readonly sign: string;
  is(lines: readonly string[]): boolean;
  read(lines: readonly string[], page: Place): Page;
}

/** The forms in the order in which they are tried. Those that hold an OpenAPI document are read as they are. */
const EXACT: readonly Reader[] = [
  { sign: 'JSON', is: isLiveSchema, read: readLiveSchema },
  { sign: 'yaml block with openapi', is: isDocumentation, read: readDocumentation },
];
/** Those made of text are read without the spelling of a browser or of a Chinese page. */
const PLAIN: readonly Reader[] = [
  { sign: 'input.<name> with Required or Optional', is: isFormText, read: readFormText },
  { sign: '#### field with a type', is: isCopiedPage, read: readCopiedPage },
  { sign: 'curl with Authorizations', is: isReference, read: readReference },
];
const LONGEST = 2_000_000;

/**
 * Recognises in which of the six forms a saved vendor page is, and reads it.
 *
 * @param file The name of the page, for messages.
 * @throws PageError saying on which line it cannot be read, and why.
 */
export function readPage(text: string, file: string): Page {
  const page = new Place(file);
  if (text.length > LONGEST) throw page.error(`longer than ${LONGEST} characters; no page is`);
  if (text.includes('\0')) throw page.error('no text');
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  try {
    return recognise(lines, page);
  } catch (error) {
    // A parser that went down too many brackets.
    if (error instanceof RangeError) throw page.error('nested too deeply to be read');
    throw error;
  }
}

function recognise(lines: readonly string[], page: Place): Page {
  const plain = lines.map((line) => line.replaceAll(/[\u00a0\u2009\u202f]/g, ' ').replaceAll('\uff1a', ': '));
  const exact = EXACT.find(({ is }) => is(lines));
  if (exact) return exact.read(lines, page);
  const reader = PLAIN.find(({ is }) => is(plain));
  if (reader) return reader.read(plain, page);
  const isHtml = /^\s*<(!doctype|html|\?xml)/i.test(lines.join('\n'));
  const html = isHtml ? 'this is HTML; save the text of the page, or its markdown. ' : '';
  const signs = [...EXACT, ...PLAIN].map(({ sign }) => `no ${sign}`).join(', ');
  throw page.on(1).error(`${html}No vendor page that is known: there is ${signs}`);
}
