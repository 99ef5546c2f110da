const SEGMENT = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?$/;
/** What Windows takes for a device, whatever follows a dot. */
const DEVICE = /^(aux|con|nul|prn|com\d|lpt\d)(\.|$)/i;
/** Names that every object inherits: as a key they would reach the prototype. */
export const INHERITED: ReadonlySet<string> = new Set([...Object.getOwnPropertyNames(Object.prototype), 'prototype']);

/** Whether `text` can be a model id. It becomes a path, so nothing may climb out of the folder. */
export function isModelId(text: string): boolean {
  const segments = text.split('/');
  const isName = (segment: string) =>
    SEGMENT.test(segment) && !segment.includes('..') && !INHERITED.has(segment) && !DEVICE.test(segment);
  return segments.length <= 2 && segments.every(isName);
}

/** What a model id looks like, for messages. */
export const MODEL_ID_FORM =
  'letters, digits, dots, hyphens and underscores, with at most one slash, and makes a file name on any system';
