/** A file that is read as it is sent. */
export interface UploadStream {
  /** The bytes, or what opens them: only that can be sent again after a lost connection. */
  readonly stream: ReadableStream<Uint8Array> | (() => ReadableStream<Uint8Array>);
  /** How many bytes the stream has. */
  readonly size: number;
  /** Its MIME type. Default: one by `name`, or else `application/octet-stream`. */
  readonly type?: string | undefined;
  /** Its name, whose extension the stored file gets. Default: one by `type`. */
  readonly name?: string | undefined;
}

/** A file as text. */
export interface UploadBase64 {
  readonly base64: string;
  /** Its MIME type. Default: `application/octet-stream`. */
  readonly type?: string | undefined;
}

/**
 * What can be uploaded: a Blob or File, bytes, a stream with its size, Base64, also as a data URL, or the http(s) URL of a file that
 * the vendor can reach and fetches itself.
 */
export type UploadSource = Blob | ArrayBuffer | ArrayBufferView | UploadStream | UploadBase64 | URL | string;

/** How far an upload is. */
export interface UploadProgress {
  /** Bytes of the file that were given to the network. */
  readonly sentBytes: number;
  readonly totalBytes: number;
}

/** Options of `upload`. */
export interface UploadOptions {
  /** The folder. Default: `uploads`. */
  readonly uploadPath?: string | undefined;
  /** The name, which replaces a file of that name in the folder. Default: the vendor makes one up, with the extension of the file. */
  readonly fileName?: string | undefined;
  /** Called as bytes are sent, in a page only before and after, and again from 0 if the file is sent again. */
  readonly onProgress?: ((progress: UploadProgress) => void) | undefined;
  /** Time for the upload and its answer, in ms. Default: 15 minutes. */
  readonly timeoutMs?: number | undefined;
  /** Ends the upload. */
  readonly signal?: AbortSignal | undefined;
}
