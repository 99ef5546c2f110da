import type { components } from '../../generated/schema.js';
import type { UploadOptions, UploadSource } from './upload/UploadSource.js';

/** Options of a call that has no others. */
export interface CallOptions {
  /** Stops waiting for the answer. */
  readonly signal?: AbortSignal | undefined;
}

/** Which models `models` lists. Default: all. */
export interface ModelsOptions extends CallOptions {
  /** Only models of these kinds, such as `Image to Video`. */
  readonly taskType?: readonly string[] | undefined;
  /** Only models of this provider, such as `Google`. */
  readonly provider?: string | undefined;
  /** Only models that this text finds. */
  readonly q?: string | undefined;
}

/** What the upload host says of a file. Only `downloadUrl` is checked. */
export type UploadedFile = components['schemas']['UploadedFile'];

/** The models of the vendor, as they came: only that `models` is a list is checked. */
export type ModelList = components['schemas']['ModelsEnvelope']['data'];

/** Which prices `prices` lists. Default: all. */
export interface PricesOptions extends CallOptions {
  /** Only prices of this kind; speech counts as music. */
  readonly kind?: 'image' | 'video' | 'music' | 'chat' | undefined;
  /** Only prices with this text in `modelDescription`. */
  readonly q?: string | undefined;
}

/** One price, as it came: only that `modelDescription` is a text is checked. */
export type ListedPrice = components['schemas']['ListedPrice'];

/** The operations around tasks. None is billed. Their code is loaded with the first call of one of them. */
export interface Neighbours {
  /** How many credits the account has left. */
  credits(options?: CallOptions): Promise<number>;
  /**
   * A link that downloads a file which a task made, also if the URL in its result has expired. The vendor documents that the link is
   * good for 20 minutes.
   *
   * @throws ValidationFailedError if the API did not make the file.
   */
  downloadUrl(url: string, options?: CallOptions): Promise<string>;
  /**
   * Stores a file for about a day, so that an input can have its `downloadUrl`. The vendor advises at most 100 MB.
   *
   * @throws UsageError if the file or an option is wrong, or `onProgress` throws.
   * @throws KieError if the upload host refuses it, or its answer has no `downloadUrl`.
   * @example
   * const { downloadUrl } = await kie.upload(file);
   * await kie.run('google/nano-banana-edit', { prompt: 'At night', image_urls: [downloadUrl] });
   */
  upload(file: UploadSource, options?: UploadOptions): Promise<UploadedFile>;
  /** The models that the vendor has now: perhaps more, fewer or others than this version knows. Ask about once a second. */
  models(options?: ModelsOptions): Promise<ModelList>;
  /**
   * What the vendor says of one model now: an OpenAPI document whose createTask takes this model only; undefined if it has none.
   * Ask about once a second.
   */
  modelSchema(model: string, options?: CallOptions): Promise<Readonly<Record<string, unknown>> | undefined>;
  /**
   * The prices that the vendor lists now, newest first. They have names, not model ids: `estimate` of `kie-openapi/prices` knows what
   * they are for. A hundred are asked for in a second; in October 2026 there were 524.
   */
  prices(options?: PricesOptions): Promise<ListedPrice[]>;
}
