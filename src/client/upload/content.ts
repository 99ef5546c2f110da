import { extensionOf, typeOf } from '../../wire/extension.js';
import { demand, UsageError } from '../errors/UsageError.js';
import type { UploadBase64, UploadSource, UploadStream } from './UploadSource.js';

/** A file as it is sent: a Blob, or what is read only once or more often. */
export interface Content {
  readonly blob: Blob | undefined;
  readonly size: number;
  readonly type: string;
  readonly name: string;
  /** Whether it can be read only once. */
  readonly isOnce: boolean;
  readonly open: () => ReadableStream<Uint8Array>;
}

const OCTETS = 'application/octet-stream';
const DATA_URL = /^data:([^,;]*)[^,]*;base64,/i;

/** The http(s) URL of a source that is one; undefined for any other. */
export function remoteOf(source: UploadSource): string | undefined {
  const href = source instanceof URL ? source.href : source;
  return typeof href === 'string' && /^https?:/i.test(href) && URL.canParse(href) ? href : undefined;
}

/** Reads what is to be uploaded. @throws UsageError if it is nothing that can be. */
export function contentOf(source: UploadSource): Content {
  if (typeof source === 'string') {
    const [prefix = '', type = ''] = DATA_URL.exec(source) ?? [];
    demand(prefix, 'A text to upload must be an http(s) URL, or a data URL in Base64');
    return ofBase64({ base64: source.slice(prefix.length), type });
  }
  // A copy: the caller may change the bytes before they are sent.
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return ofBlob(new Blob([source as BlobPart]));
  if (isBase64(source)) return ofBase64(source);
  if (source instanceof Blob) return ofBlob(source);
  const given: Partial<UploadStream> = Object(source);
  const { stream, size = Number.NaN, type, name } = given;
  const isOnce = stream instanceof ReadableStream;
  demand(
    isOnce || typeof stream === 'function',
    'The file to upload must be a Blob, bytes, a stream with its size, Base64 or an http(s) URL',
  );
  demand(Number.isSafeInteger(size) && size >= 0, 'size must say how many bytes the stream has');
  const open = () => (isOnce ? stream : stream.call(source));
  return { blob: undefined, size, ...labels(name, type), isOnce, open };
}

function ofBlob(blob: Blob): Content {
  const { size, type } = blob;
  const name = 'name' in blob ? `${blob.name}` : undefined;
  return { blob, size, ...labels(name, type), isOnce: false, open: () => blob.stream() };
}

function ofBase64({ base64, type = '' }: UploadBase64): Content {
  try {
    const binary = atob(base64);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at++) bytes[at] = binary.charCodeAt(at);
    return ofBlob(new Blob([bytes], { type }));
  } catch {
    throw new UsageError('The file to upload is not Base64');
  }
}

const isBase64 = (source: UploadSource): source is UploadBase64 => typeof Object(source).base64 === 'string';

/** A name and a type, each by the other if it is missing. The vendor takes the extension of the name that it makes up from this. */
const labels = (name: string | undefined, type: string | undefined) => ({
  name: name || `file.${extensionOf(type) ?? 'bin'}`,
  type: type || typeOf(name ?? '') || OCTETS,
});
