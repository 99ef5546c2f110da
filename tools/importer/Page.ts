/** A value as JSON carries it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** The six forms in which the vendor publishes a model. */
export type Form = 'form text' | 'reference' | 'copied page' | 'documentation' | 'older documentation' | 'live schema';

/** What a page says of one value. What it does not say is absent, not false. */
export interface PageSchema {
  readonly line: number;
  /** JSON Schema keywords about the value itself, such as `type`, `enum` and `maxLength`. */
  readonly keywords: Readonly<Record<string, Json>>;
  readonly items?: PageSchema | undefined;
  /** The members of an object, where the page lists them. */
  readonly fields?: readonly Field[] | undefined;
  /** The compositions and conditions, which a person writes by hand. */
  readonly rules: readonly { readonly keyword: string; readonly line: number }[];
  /** Only an example shows the value, so its type is a guess. */
  readonly guessed?: boolean;
  /** The alternatives of the page say more about the value, and differ. */
  readonly isPartial?: boolean;
  /** The page looks cut off within what it says of the value. */
  readonly isCut?: boolean;
  /** The description on the page, for the limits that it says in words only. */
  readonly prose?: string | undefined;
  /** The page moves the value by parts of a whole, so it is no integer. */
  readonly hasFractions?: boolean;
  /** Size limit of the file that the value points to, in MB. */
  readonly fileMaxMB?: number | undefined;
  /** Media types of that file, such as `image/png, image/webp`. */
  readonly fileTypes?: string | undefined;
}

/** A member of an object. */
export interface Field {
  readonly name: string;
  readonly line: number;
  /** Undefined when the page does not say. */
  readonly required: boolean | undefined;
  readonly value: PageSchema;
}

/** Something that a person should know and that changes nothing. */
export interface Note {
  readonly line: number;
  readonly text: string;
}

/** A place where the page names its model. */
export interface Claim {
  readonly model: string;
  readonly line: number;
  readonly where: string;
}

/** What a saved vendor page says of one model. */
export interface Page {
  readonly form: Form;
  readonly file: string;
  readonly claims: readonly Claim[];
  /** Why the page looks cut off, if it does. */
  readonly cut?: string | undefined;
  /** What the operationId says: not a proof, but a reason for doubt. */
  readonly hint?: Claim | undefined;
  /** Where the page was published, if it says so. */
  readonly source?: string | undefined;
  readonly input: PageSchema;
  /** Fields beside `model`, `callBackUrl` and `input`. */
  readonly rootFields: readonly { readonly name: string; readonly line: number }[];
  readonly notes: readonly Note[];
}
