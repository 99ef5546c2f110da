/** A file that the mock serves: one that a task made, or one that was uploaded. */
export interface ServedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mimeType: string;
}
