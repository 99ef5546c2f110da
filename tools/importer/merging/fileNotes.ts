import type { FileSchema } from '../file/FileSchema.js';
import { megabytes } from '../fileSize.js';
import type { Note, PageSchema } from '../Page.js';
import { noteOf } from './Difference.js';

/** What the subtypes of media are called among people. */
const SPELT: Readonly<Record<string, string>> = { jpeg: 'jp', quicktime: 'mov', mpeg: 'mp', matroska: 'mkv' };

/** The size and the types of a file that the description does not say: there is no keyword for them. */
export function* fileNotes({ fileMaxMB, fileTypes, line }: PageSchema, file: FileSchema): Generator<Note> {
  const words = String(file.keywords.description ?? '');
  const sizes = Array.from(words.matchAll(/\d+(?:\.\d+)? ?[KMG]B/gi), ([text]) => megabytes(text));
  if (fileMaxMB !== undefined && !sizes.includes(fileMaxMB))
    yield noteOf(file.path, line, `files of at most ${fileMaxMB} MB, which the description does not say`);
  const kinds = Array.from(fileTypes?.matchAll(/\/(?:x-)?([a-z0-9]+)/gi) ?? [], ([, kind = '']) => kind);
  const missing = kinds.filter((kind) => !words.toLowerCase().includes(SPELT[kind] ?? kind)).join(', ');
  if (missing !== '')
    yield noteOf(file.path, line, `files of ${fileTypes}, and the description does not say ${missing}`);
}
