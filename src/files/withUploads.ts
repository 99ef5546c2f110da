import type { KieClient } from '../client/createKieClient.js';
import { demand, UsageError } from '../client/errors/UsageError.js';
import type { Inputs } from '../client/model.js';
import type { UploadOptions, UploadSource } from '../client/upload/UploadSource.js';
import { isObject } from '../json/object.js';
import { severally } from './severally.js';

/** The names of fields that want the URL of a file, or a list of such. */
export type FileField =
  | `${string}${'url' | 'urls' | 'url_list'}`
  | `reference_${'image' | 'video' | 'voice'}`
  | ('image_input' | 'input_image' | 'first_frame');

type WithFile<T> = T extends string ? T | Blob | URL : { [K in keyof T]: WithFile<T[K]> };

/** An input in which a Blob or a URL can stand wherever the model wants the URL of a file. */
export type InputWithFiles<T> = unknown extends T
  ? T
  : T extends object
    ? { [K in keyof T]: K extends FileField ? WithFile<T[K]> : InputWithFiles<T[K]> }
    : T;

/** Options of `withUploads`: those of `upload` that are the same for all files. */
export type UploadFilesOptions = Pick<UploadOptions, 'uploadPath' | 'timeoutMs' | 'signal'>;

/** No input comes near this. */
const MAX_DEPTH = 32;

/**
 * Uploads the files of an input, each once however often it is in there, and gives the input with their URLs. A file is a Blob, a
 * File or, on Node.js, Bun and Deno, the URL of a path: `new URL('boat.png', import.meta.url)`. Texts and other URLs stay as they are.
 *
 * @param model The model that the input is for, which decides the type of the input.
 * @throws UsageError naming the field whose file cannot be read; before anything is uploaded.
 * @throws KieError as `upload` does.
 * @example
 * const model = 'google/nano-banana-edit';
 * const input = await withUploads(kie, model, { prompt: 'At night', image_urls: [file] });
 * const task = await kie.run(model, input);
 */
export async function withUploads<M extends keyof Inputs>(
  kie: Pick<KieClient, 'upload'>,
  model: M,
  input: InputWithFiles<Inputs[M]>,
  options?: UploadFilesOptions,
): Promise<Inputs[M]> {
  const sources = new Map<unknown, { readonly path: string; readonly source: Blob | URL }>();
  visit(input, 'input', (source, path) => {
    if (!sources.has(keyOf(source))) sources.set(keyOf(source), { path, source });
    return source;
  });
  const files: { key: unknown; file: UploadSource }[] = [];
  for (const [key, { path, source }] of sources) files.push({ key, file: await opened(source, path, model) });
  const urls = new Map<unknown, string>();
  const { signal } = options ?? {};
  /** One that fails ends the others. */
  const stop = new AbortController();
  const either = signal ? AbortSignal.any([signal, stop.signal]) : stop.signal;
  try {
    await severally(files, async ({ key, file }) => {
      urls.set(key, (await kie.upload(file, { ...options, signal: either })).downloadUrl);
    });
  } finally {
    stop.abort();
  }
  // Each file is a URL now, which is what the input of the model has at its place.
  return visit(input, 'input', (source) => urls.get(keyOf(source))) as Inputs[M];
}

/** A copy of a value with something else for each file in it. */
function visit(
  value: unknown,
  path: string,
  replace: (source: Blob | URL, path: string) => unknown,
  depth = 0,
): unknown {
  demand(depth <= MAX_DEPTH, `${path} is nested too deep`);
  if (value instanceof Blob || (value instanceof URL && value.protocol === 'file:')) return replace(value, path);
  if (value instanceof URL) return value.href;
  if (Array.isArray(value)) return value.map((each, index) => visit(each, `${path}[${index}]`, replace, depth + 1));
  if (!isObject(value)) return value;
  const members = Object.entries(value);
  return Object.fromEntries(members.map(([name, each]) => [name, visit(each, `${path}.${name}`, replace, depth + 1)]));
}

/** Two URLs of one path are one file. */
const keyOf = (source: Blob | URL): unknown => (source instanceof URL ? source.href : source);

async function opened(source: Blob | URL, path: string, model: string): Promise<UploadSource> {
  if (source instanceof Blob) return source;
  try {
    // Loaded when it is needed: only this part knows of Node.js.
    return await (await import('./disk/readPath.js')).readPath(source);
  } catch (cause) {
    throw new UsageError(`${path} is a file that cannot be read`, { model, cause });
  }
}
