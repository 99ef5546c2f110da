import { noteOf } from '../Difference.js';
import type { FileSchema } from '../file/FileSchema.js';
import { megabytes } from '../fileSize.js';
import type { Note, PageSchema } from '../Page.js';

/** What people write for a media type. */
const SPELT: Readonly<Record<string, string>> = { jpeg: 'jp', quicktime: 'mov', mpeg: 'mp', matroska: 'mkv' };

/** Notes the size and types of a file that the description does not say. There is no keyword for them. */
export function* fileNotes({ fileMaxMB, fileTypes, line }: PageSchema, file: FileSchema): Generator<Note> {
  const words = String(file.keywords.description ?? '');
  const sizes = Array.from(words.matchAll(/\d+(?:\.\d+)? ?[KMG]B/gi), ([text]) => megabytes(text));
  if (fileMaxMB !== undefined && !sizes.includes(fileMaxMB))
    yield noteOf(file.path, line, `the description does not say that files have at most ${fileMaxMB} MB`);
  const kinds = Array.from(fileTypes?.matchAll(/\/(?:x-)?([a-z0-9]+)/gi) ?? [], ([, kind = '']) => kind);
  const missing = kinds.filter((kind) => !words.toLowerCase().includes(SPELT[kind] ?? kind)).join(', ');
  if (missing !== '')
    yield noteOf(file.path, line, `the page takes files of ${fileTypes}, the description does not say ${missing}`);
}
