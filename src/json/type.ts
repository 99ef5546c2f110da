import { isObject } from './object.js';

const IS_OF_TYPE: Readonly<Record<string, (value: unknown) => boolean>> = {
  array: Array.isArray,
  boolean: (value) => typeof value === 'boolean',
  integer: Number.isInteger,
  null: (value) => value === null,
  number: Number.isFinite,
  object: isObject,
  string: (value) => typeof value === 'string',
};

/** The types of JSON Schema. */
export const TYPES: readonly string[] = Object.keys(IS_OF_TYPE);

/** Whether a value is of a type of JSON Schema. */
export const isOfType = (type: string, value: unknown): boolean => IS_OF_TYPE[type]?.(value) === true;
