import { mimes } from 'mrmime';
import type { Schema } from '../validation/Schema.js';
import type { Bytes } from '../wire/Bytes.js';
import type { ServedFile } from './ServedFile.js';
import { readBase64 } from './uploads/base64.js';

/** What a task makes: one of these. */
export type ScenarioResult =
  /** Files elsewhere: the `resultUrls` of the record. */
  | { readonly urls: readonly string[] }
  /** The `resultObject` of the record. */
  | { readonly object: Readonly<Record<string, unknown>> }
  /** Files that the mock serves, and names in `resultUrls`. */
  | { readonly files: readonly OwnFile[] };

/** A file of one's own. */
export interface OwnFile {
  /** Its bytes; over HTTP, these in Base64. */
  readonly bytes: Uint8Array | string;
  /** Such as `image/webp`. */
  readonly mediaType: string;
}

const FILE: Schema = {
  type: 'object',
  required: ['bytes', 'mediaType'],
  properties: {
    bytes: { type: ['string', 'object'] },
    mediaType: { type: 'string', pattern: '^[\\w.+-]{1,100}/[\\w.+-]{1,100}$' },
  },
  additionalProperties: false,
};

/** It in JSON Schema. */
export const RESULT: Schema = {
  type: 'object',
  properties: {
    urls: { type: 'array', items: { type: 'string', format: 'uri' }, maxItems: 100 },
    object: { type: 'object' },
    files: { type: 'array', items: FILE, minItems: 1, maxItems: 100 },
  },
  additionalProperties: false,
  oneOf: ['urls', 'object', 'files'].map((member) => ({ required: [member] })),
};

/** A copy that later changes do not reach; or the problem that no schema can state. */
export function copyOf(result: ScenarioResult): ScenarioResult | string {
  if (!('files' in result)) return structuredClone(result);
  const files = result.files.map(({ bytes, mediaType }) => ({ bytes: bytesOf(bytes), mediaType }));
  const wrong = files.findIndex(({ bytes }) => bytes === undefined);
  if (wrong >= 0) return `result.files[${wrong}].bytes must be a Uint8Array, or Base64 text`;
  return { files: files.map(({ bytes = new Uint8Array(), mediaType }) => ({ bytes, mediaType })) };
}

/** The files of it by name, for the mock to serve. */
export function ownFiles(result: ScenarioResult): ReadonlyMap<string, ServedFile> {
  const files = 'files' in result ? result.files : [];
  return new Map(
    files.map(({ bytes, mediaType }, index) => {
      const [extension = 'bin'] = Object.entries(mimes).find(([, type]) => type === mediaType) ?? [];
      return [`${index + 1}.${extension}`, { bytes: bytesOf(bytes) ?? new Uint8Array(), mimeType: mediaType }];
    }),
  );
}

const bytesOf = (bytes: Uint8Array | string): Bytes | undefined => {
  if (typeof bytes === 'string') return readBase64(bytes);
  return bytes instanceof Uint8Array ? new Uint8Array(bytes) : undefined;
};
