import { isDeepStrictEqual } from 'node:util';
import { isMap } from 'yaml';
import { RULES as OWN_RULES } from '../../../src/validation/keywords.js';
import { PageError } from '../PageError.js';
import { elements, type Member, members, type YamlSource } from './yamlSource.js';

/** The compositions and conditions of a schema, which are written by hand. */
export const RULES: readonly string[] = [...OWN_RULES, 'dependentSchemas'];

/** Whether a keyword is the vendor's wording, or of no meaning for a request. */
export const isWords = (keyword: string): boolean =>
  /^(title|description|example|examples|externalDocs|readOnly|writeOnly|\$schema|\$comment|\$ref|x-.*)$/.test(keyword);

/** The members of a schema, with those of what it extends by `$ref` or `allOf`. */
export function schemaMembers(source: YamlSource, node: unknown, path: string): Member[] {
  const pairs = referred(source, node, path);
  const extended = pairs.find(([keyword]) => keyword === 'allOf');
  const parts = extended ? elements(source, extended[1], `${path}: allOf`) : [];
  const plain = (part: unknown) => {
    const keys = isMap(source.follow(part)) ? members(source, part, path).map(([keyword]) => keyword) : RULES;
    return !keys.some((keyword) => RULES.includes(keyword)) && (keys.includes('type') || keys.includes('properties'));
  };
  const own = pairs.filter(([keyword]) => keyword !== 'allOf');
  if (parts.length === 0 || !parts.every(plain)) return pairs;
  const all = [own, ...parts.map((part) => referred(source, part, path))].map(meant);
  const names = all
    .flat()
    .flatMap(([keyword, value]) =>
      keyword === 'properties' ? members(source, value, path).map(([name]) => name.trim()) : [],
    );
  const types = all.flat().filter(([keyword]) => keyword === 'type');
  // Parts that speak of the same field limit it, and those of two types make nothing: that is a rule.
  const isRule = new Set(names).size < names.length || new Set(types.map(([, type]) => source.json(type))).size > 1;
  if (isRule) return pairs;
  return all.reduce((whole, part) => joined(source, whole, part, `${path} says`, 'allOf'));
}

/** The members of a schema and, since OpenAPI 3.1, of what it refers to as well. */
function referred(source: YamlSource, node: unknown, path: string): Member[] {
  const target = members(source, node, `the schema of ${path}`);
  const beside = isMap(node) && node.has('$ref') ? meant(source.own(node)) : [];
  return beside.length === 0 ? target : joined(source, beside, meant(target), `${path} says`, '$ref');
}

const meant = (list: readonly Member[]): Member[] => list.filter(([keyword]) => !isWords(keyword));

/** The members of two schemas that both hold. */
function joined(
  source: YamlSource,
  own: readonly Member[],
  added: readonly Member[],
  who: string,
  through: string,
): Member[] {
  const has = new Map(own.map(([keyword, value]) => [keyword, value]));
  const isMany = (keyword: string) => keyword === 'required' || keyword === 'properties';
  const isSame = ([keyword, value]: Member) => isDeepStrictEqual(source.json(has.get(keyword)), source.json(value));
  const clash = added.find((each) => has.has(each[0]) && !isMany(each[0]) && !isSame(each));
  if (clash) throw new PageError(source.file, clash[2], `${who} ${clash[0]} twice, once through ${through}`);
  return [...own, ...added.filter(([keyword]) => !has.has(keyword) || isMany(keyword))];
}
