import { readCopiedPage } from './forms/copiedPage.js';
import { readDocumentation } from './forms/documentation.js';
import { readFormText } from './forms/formText.js';
import { readLiveSchema } from './forms/liveSchema.js';
import { readReference } from './forms/reference.js';
import type { Page } from './Page.js';
import { Place } from './Place.js';

/** What a page of each form has, and what reads it, or returns undefined. The first that reads a page decides its form. */
const READERS: readonly {
  readonly sign: string;
  readonly read: (lines: readonly string[], page: Place) => Page | undefined;
  /** Whether the blanks of a browser and the colons of a Chinese page are read as plain ones. */
  readonly isText?: boolean;
}[] = [
  { sign: 'JSON', read: readLiveSchema },
  { sign: 'yaml block with openapi', read: readDocumentation },
  { sign: 'input.<name> with Required or Optional', read: readFormText, isText: true },
  { sign: '#### field with a type', read: readCopiedPage, isText: true },
  { sign: 'curl with Authorizations', read: readReference, isText: true },
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
  if (text.length > LONGEST)
    throw page.error(`longer than ${LONGEST.toLocaleString('en')} characters: not a vendor page`);
  if (text.includes('\0')) throw page.error('not a text file: it has a NUL character');
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  const plain = lines.map((line) => line.replaceAll(/[\u00a0\u2009\u202f]/g, ' ').replaceAll('\uff1a', ': '));
  try {
    for (const { read, isText } of READERS) {
      const found = read(isText ? plain : lines, page);
      if (found) return found;
    }
  } catch (error) {
    // A parser that went down too many brackets.
    if (error instanceof RangeError) throw page.error('nested too deeply to be read');
    throw error;
  }
  const isHtml = /^\s*<(!doctype|html|\?xml)/i.test(text);
  const html = isHtml ? 'this is HTML; save the text of the page, or its markdown. ' : '';
  const signs = READERS.map(({ sign }) => `no ${sign}`).join(', ');
  throw page.on(1).error(`${html}not a known vendor page: it has ${signs}`);
}
