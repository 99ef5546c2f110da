/** The part of JSON Schema that variants are written in. `npm run generate` refuses any other keyword. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly items?: Schema;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly not?: Schema;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  /**
   * What is accepted beyond the rest of this schema: `seen` in requests by that day, or `said` by another page or sentence of the
   * vendor, of that day or earlier.
   */
  readonly 'x-accepted'?: { readonly seen?: string; readonly said?: string; readonly schema: Schema };
  /** Of `required`, what the vendor is not known to enforce, and since when its page requires it. */
  readonly 'x-unenforced'?: { readonly since: string; readonly required: readonly string[] };
  /** `refused`: the vendor is known to refuse the fields that `additionalProperties: false` excludes. */
  readonly 'x-unknown-fields'?: string;
}
