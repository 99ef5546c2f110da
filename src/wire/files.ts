import { parseJson } from '../json/parse.js';

/** A file that a task made. */
export interface TaskFile {
  readonly url: string;
  /** By the ending of the URL, else by the name of the member that has it; `other` if neither tells. */
  readonly kind: 'image' | 'video' | 'audio' | 'other';
}

/** The endings of each kind, and the words in names of members. The first kind that fits is it: `videoCoverUrl` is an image. */
const KINDS = [
  ['image', /\.(png|jpe?g|webp|gif|avif|heic|bmp|tiff?|svg)$/i, /image|cover|frame|mask|thumb|poster/i],
  ['video', /\.(mp4|m4v|mov|webm|mkv)$/i, /video/i],
  ['audio', /\.(mp3|wav|m4a|aac|ogg|opus|flac)$/i, /audio|sound|song|vocal|instrumental|wav/i],
] as const;

/** No result that was seen comes near these bounds. */
const MAX_DEPTH = 32;
const MAX_VALUES = 100_000;

/** Finds every http(s) URL in a result, however deep, also in JSON within a text; each once, in the order of the result. */
export function filesOf(result: unknown): readonly TaskFile[] {
  const files = new Map<string, TaskFile>();
  let left = MAX_VALUES;
  /** @param name Of the nearest member: the items of a list are named as the list. */
  const visit = (value: unknown, name: string, depth: number): void => {
    if (depth > MAX_DEPTH || left-- <= 0) return;
    if (typeof value === 'string') {
      if (/^\s*[[{]/.test(value)) visit(parseJson(value), name, depth + 1);
      else if (/^https?:\/\/\S+$/i.test(value) && URL.canParse(value) && !files.has(value))
        files.set(value, { url: value, kind: kindOf(value, name) });
    } else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) visit(inner, Array.isArray(value) ? name : key, depth + 1);
  };
  visit(result, '', 0);
  return [...files.values()];
}

function kindOf(url: string, name: string): TaskFile['kind'] {
  const { pathname } = new URL(url);
  const byEnding = KINDS.find(([, ending]) => ending.test(pathname));
  return (byEnding ?? KINDS.find(([, , word]) => word.test(name)))?.[0] ?? 'other';
}
