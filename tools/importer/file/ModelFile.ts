import { type Document, isMap, parseDocument } from 'yaml';
import { PageError } from '../PageError.js';
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
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new PageError(name, 0, `not YAML: ${error.message.split('\n')[0]}`);
  const root = isMap(document.contents) ? new FileSchema(document.contents, []) : undefined;
  const input = root?.properties?.get('input');
  if (root === undefined || input?.properties === undefined)
    throw new PageError(name, 0, 'not a model file: properties.input.properties is missing');
  return { text, document, root, input };
}
