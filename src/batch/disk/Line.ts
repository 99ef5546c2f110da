/** What happened, as one line of a journal says it. It holds no prompt: of an input it has a digest. */
export type Event =
  /** An attempt is about to leave. Without a later line about it, a task may exist. `estimate`: the credits that it costs at most. */
  | {
      readonly event: 'attempt';
      readonly ref: string;
      readonly attempt: string;
      readonly model: string;
      readonly input: string;
      readonly estimate?: number | undefined;
    }
  | { readonly event: 'bought' | 'settled'; readonly ref: string; readonly attempt: string; readonly taskId: string }
  | {
      readonly event: 'refused' | 'ambiguous';
      readonly ref: string;
      readonly attempt: string;
      readonly error: string;
      readonly code?: number | undefined;
    }
  /** A person wants an ambiguous order bought again, and said so by `word`: its reference or its attempt. */
  | { readonly event: 'rebuy'; readonly ref: string; readonly attempt: string; readonly word: string }
  | { readonly event: 'saved'; readonly ref: string; readonly taskId: string; readonly files: readonly SavedPart[] }
  /** The task has ended, and whoever ran the batch has had its outcome. */
  | {
      readonly event: 'done' | 'failed';
      readonly ref: string;
      readonly taskId: string;
      readonly credits?: number | undefined;
      readonly failCode?: string | undefined;
    };

/** What a journal keeps of a saved file. */
export interface SavedPart {
  readonly index: number;
  readonly path: string;
  readonly bytes: number;
}

/** An event with its time, as in `2026-11-26T20:45:18.123Z`. */
export type Line = Event & { readonly at: string };

/** The first line of every journal. */
export const HEADER = '{"journal":"kie-openapi/batch","version":1}';

const TEXTS: Readonly<Record<Event['event'], readonly string[]>> = {
  attempt: ['attempt', 'model', 'input'],
  bought: ['attempt', 'taskId'],
  settled: ['attempt', 'taskId'],
  refused: ['attempt'],
  ambiguous: ['attempt'],
  rebuy: ['attempt', 'word'],
  saved: ['taskId'],
  done: ['taskId'],
  failed: ['taskId'],
};

/** The line that a text is; undefined if it is none. */
export function parseLine(text: string): Line | undefined {
  let line: Readonly<Record<string, unknown>>;
  try {
    line = Object(JSON.parse(text));
  } catch {
    return undefined;
  }
  const texts = Object.hasOwn(TEXTS, `${line.event}`) ? TEXTS[`${line.event}` as Event['event']] : undefined;
  const isWhole = typeof line.ref === 'string' && texts?.every((name) => typeof line[name] === 'string');
  const isSaved = line.event !== 'saved' || Array.isArray(line.files);
  // What else a line has is for people, or a number that is looked at where it is used.
  return isWhole && isSaved ? (line as unknown as Line) : undefined;
}
