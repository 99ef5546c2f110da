import { pathText, type SchemaPath } from '../file/FileSchema.js';
import type { Json, Note } from '../Page.js';

interface Where {
  /** The schema of the model file, or where it would be. */
  readonly path: SchemaPath;
  /** The line of the page. */
  readonly line: number;
  /** Why the file keeps what it says; absent when it takes what the page says. */
  readonly why?: string | undefined;
}

/** Page and file disagree about a keyword, or only one of them has it. */
export interface KeywordDifference extends Where {
  readonly kind: 'keyword';
  readonly keyword: string;
  /** What the file says. */
  readonly before?: Json | undefined;
  /** What the page says. */
  readonly after?: Json | undefined;
}

/** Only one of them has a field, or the items of a list. */
export interface SchemaDifference extends Where {
  readonly kind: 'schema';
  /** What the page adds; absent when only the file has it. */
  readonly after?: Readonly<Record<string, Json>> | undefined;
}

/** They disagree on whether a field is required. */
export interface PresenceDifference extends Where {
  readonly kind: 'presence';
  /** What the page says. */
  readonly required: boolean;
}

/** Where a page and a model file disagree: what each says, and whether the file takes it. */
export type Difference = KeywordDifference | SchemaDifference | PresenceDifference;

/** A difference, or something that a person should know and that changes nothing. */
export type Finding = Difference | Note;

export const isTaken = ({ why }: Difference): boolean => why === undefined;

/** A note of a schema of the model file. */
export const noteOf = (path: SchemaPath, line: number, text: string): Note => ({
  line,
  text: `${pathText(path)}: ${text}`,
});
