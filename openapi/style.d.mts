/** The order of the fields of a schema. */
export declare const FIELD_ORDER: readonly string[];
