import type { Form, Json, Note } from './Page.js';
import { pathText, type SchemaPath } from './SchemaPath.js';

interface Where {
  /** The schema of the model file, or where it would be. */
  readonly path: SchemaPath;
  /** The line of the page. */
  readonly line: number;
  /** Why the file keeps what it says; absent when it takes what the page says. */
  readonly why?: string | undefined;
}

/** Where a page and a model file disagree: what each says, and whether the file takes it. */
export type Difference = Where &
  (
    | {
        readonly kind: 'keyword';
        readonly keyword: string;
        /** What the file says, if anything. */
        readonly before?: Json | undefined;
        /** What the page says, if anything. */
        readonly after?: Json | undefined;
      }
    /** Only the page has the field, or the items of a list. */
    | { readonly kind: 'added'; readonly after: Readonly<Record<string, Json>> }
    /** Only the file has the field. */
    | { readonly kind: 'gone' }
    /** Whether the page requires the field, and the file does not. */
    | { readonly kind: 'presence'; readonly required: boolean }
  );

/** Differences, and notes of what else a person should know. */
export type Findings<Result = void> = Generator<Difference | Note, Result>;

/** What is known of the page as a whole. */
export interface Origin {
  readonly form: Form;
  /** The page looks cut off, so that its silence says nothing. */
  readonly isCut: boolean;
  /** Why nothing is taken of the page; undefined if it is newer than the file. */
  readonly older: string | undefined;
}

export const isTaken = ({ why }: Difference): boolean => why === undefined;

/** A note about a schema of the model file. */
export const noteOf = (path: SchemaPath, line: number, text: string): Note => ({
  line,
  text: `${pathText(path)}: ${text}`,
});
