import type { YAMLMap } from 'yaml';
import { jsonOf } from '../file/yamlMap.js';
import { fits } from '../jsonType.js';
import type { Json } from '../Page.js';

/** The keywords that mean something for one type only. */
const OF_TYPE: Readonly<Record<string, readonly string[]>> = {
  string: ['format', 'pattern', 'minLength', 'maxLength'],
  number: ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf'],
  array: ['items', 'minItems', 'maxItems'],
  object: ['properties', 'required', 'additionalProperties'],
};

/** The types of a schema as `OF_TYPE` calls them. */
const typesOf = (type: Json | undefined): string[] =>
  [type ?? []].flat().map((each) => (each === 'integer' ? 'number' : String(each)));

/** Whether a keyword means something for a type; for an unknown one, whatever it is. */
export function isOf(type: Json | undefined, keyword: string): boolean {
  const [owner] = Object.entries(OF_TYPE).find(([, keywords]) => keywords.includes(keyword)) ?? [];
  return owner === undefined || type === undefined || typesOf(type).includes(owner);
}

/** The keywords of the file that mean nothing for `type`, or whose values are of another. */
export function lostWith(map: YAMLMap, type: Json | undefined): string[] {
  const others = Object.entries(OF_TYPE).filter(([owner]) => !typesOf(type).includes(owner));
  const misfits = ['const', 'enum', 'default'].filter((keyword) => !takes(type, keyword, jsonOf(map, keyword)));
  return [...others.flatMap(([, keywords]) => keywords), ...misfits].filter((keyword) => map.has(keyword));
}

/** Whether a value or a list of options is of `type`. */
export const takes = (type: Json | undefined, keyword: string, value: Json | undefined): boolean =>
  value === undefined || (keyword === 'enum' ? [value].flat() : [value]).every((each) => fits(type, each));
