import { type Document, isMap } from 'yaml';
import type { Json } from '../Page.js';
import { PageError } from '../PageError.js';
import { parseYaml } from '../parseYaml.js';
import { FileSchema } from './FileSchema.js';

/** A model file, opened. */
export interface ModelFile {
  readonly text: string;
  readonly document: Document;
  readonly root: FileSchema;
  readonly input: FileSchema;
}

/**
 * @param name The path of the file, for messages.
 * @throws PageError when it is no model file.
 */
export function openModelFile(text: string, name: string): ModelFile {
  const { document, mistake } = parseYaml(text);
  if (mistake) throw new PageError(name, mistake.line, `not YAML: ${mistake.text}`);
  const root = isMap(document.contents) ? new FileSchema(document.contents, [], name) : undefined;
  const empty = emptyPlace(root?.keywords ?? {});
  if (empty !== undefined) throw new PageError(name, 0, `${empty} is empty`);
  const input = root?.properties?.get('input');
  if (root === undefined || input?.properties === undefined)
    throw new PageError(name, 0, 'not a model file: properties.input.properties is missing');
  return { text, document, root, input };
}

/** The first place that has nothing, where a schema cannot be read without. */
function emptyPlace(value: Json, path: readonly string[] = []): string | undefined {
  if (value === null) return path.join('.');
  if (typeof value !== 'object') return undefined;
  for (const [name, member] of Object.entries(value)) {
    const found = /^(const|default|enum|examples)$/.test(name) ? undefined : emptyPlace(member, [...path, name]);
    if (found !== undefined) return found;
  }
  return undefined;
}
