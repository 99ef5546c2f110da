import { isDeepStrictEqual } from 'node:util';
import { isMap } from 'yaml';
import { RULES as OWN_RULES } from '../../../src/validation/keywords.js';
import type { Member, PageYaml } from './PageYaml.js';

/** The compositions and conditions of a schema, which are written by hand. */
export const RULES: readonly string[] = [...OWN_RULES, 'dependentSchemas'];

/** Whether a keyword is the vendor's wording, or of no meaning for a request. */
export const isWords = (keyword: string): boolean =>
  /^(title|description|example|examples|externalDocs|readOnly|writeOnly|\$schema|\$comment|\$ref|x-.*)$/.test(keyword);

/** The members of a schema, with those of what it extends by `$ref` or `allOf`. */
export function schemaMembers(yaml: PageYaml, node: unknown, path: string): Member[] {
  const pairs = referred(yaml, node, path);
  const extended = pairs.find(([keyword]) => keyword === 'allOf');
  const parts = extended ? yaml.elements(extended[1], `${path}: allOf`) : [];
  const isPlain = (part: unknown) => {
    const keys = yaml.own(yaml.follow(part)).map(([keyword]) => keyword);
    return !keys.some((keyword) => RULES.includes(keyword)) && (keys.includes('type') || keys.includes('properties'));
  };
  if (parts.length === 0 || !parts.every(isPlain)) return pairs;
  const own = pairs.filter(([keyword]) => keyword !== 'allOf');
  const all = [own, ...parts.map((part) => referred(yaml, part, path))].map(meant);
  const valuesOf = (name: string) => all.flat().flatMap(([keyword, value]) => (keyword === name ? [value] : []));
  const names = valuesOf('properties')
    .flatMap((value) => yaml.members(value, path))
    .map(([name]) => name.trim());
  const types = new Set(valuesOf('type').map((type) => yaml.json(type)));
  // If two parts mention the same field, or have two types, they are a rule.
  if (new Set(names).size < names.length || types.size > 1) return pairs;
  return all.reduce((whole, part) => joined(yaml, whole, part, `${path} and its allOf`));
}

/** The members of a schema and of its `$ref`: OpenAPI 3.1 allows both. */
function referred(yaml: PageYaml, node: unknown, path: string): Member[] {
  const target = yaml.members(node, `the schema of ${path}`);
  const beside = isMap(node) && node.has('$ref') ? meant(yaml.own(node)) : [];
  return beside.length === 0 ? target : joined(yaml, beside, meant(target), `${path} and its $ref`);
}

const meant = (list: readonly Member[]): Member[] => list.filter(([keyword]) => !isWords(keyword));

/** The members of two schemas that are both true. */
function joined(yaml: PageYaml, own: readonly Member[], added: readonly Member[], what: string): Member[] {
  const has = new Map(own.map(([keyword, value]) => [keyword, value]));
  const isMany = (keyword: string) => keyword === 'required' || keyword === 'properties';
  const isSame = ([keyword, value]: Member) => isDeepStrictEqual(yaml.json(has.get(keyword)), yaml.json(value));
  const clash = added.find((each) => has.has(each[0]) && !isMany(each[0]) && !isSame(each));
  if (clash) throw yaml.place(clash[1]).on(clash[2]).error(`${what} say ${clash[0]} in two ways`);
  return [...own, ...added.filter(([keyword]) => !has.has(keyword) || isMany(keyword))];
}
