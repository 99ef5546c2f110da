import type { YAMLMap } from 'yaml';
import { jsonOf } from '../file/yamlMap.js';
import { megabytes } from '../fileSize.js';
import type { PageSchema } from '../Page.js';
import type { Merging } from './merge.js';

/** Size and type of a file are told in the description, which is written by hand. */
export function compareFile(
  { notes }: Merging,
  map: YAMLMap,
  { fileMaxMB: size, fileTypes, line }: PageSchema,
  path: string,
): void {
  const said = String(jsonOf(map, 'description') ?? '');
  const sizes = Array.from(said.matchAll(/\d+(?:\.\d+)? ?[KMG]B/gi), ([text]) => megabytes(text));
  if (size !== undefined && !sizes.includes(size))
    notes.push({ line, text: `${path}: files of at most ${size} MB, which the description does not say` });
  const kinds = Array.from(fileTypes?.matchAll(/\/(?:x-)?([a-z0-9]+)/gi) ?? [], ([, kind = '']) => kind);
  const missing = kinds.filter((kind) => !said.toLowerCase().includes(SPELT[kind] ?? kind));
  if (missing.length > 0)
    notes.push({
      line,
      text: `${path}: files of ${fileTypes}, and the description does not say ${missing.join(', ')}`,
    });
}

/** What the subtypes of media are called among people. */
const SPELT: Readonly<Record<string, string>> = { jpeg: 'jp', quicktime: 'mov', mpeg: 'mp', matroska: 'mkv' };
