import { isMap, isSeq, visit, YAMLMap } from 'yaml';
import { RULES } from '../../../src/validation/keywords.js';

/** The rules of a schema, which are written by hand. */
export function rulesOf(map: YAMLMap): YAMLMap {
  const rules = new YAMLMap();
  rules.items = map.items.filter(({ key }) => RULES.includes(String(key)));
  return rules;
}

/** The names that the rules of a schema speak of: whether these are required is the rules' affair. */
export function ruledNames(map: YAMLMap): ReadonlySet<string> {
  const names = new Set<string>();
  visit(rulesOf(map), {
    Pair: (_, { key, value }) => {
      const isNames = String(key) === 'properties' || String(key) === 'dependentRequired';
      if (isNames && isMap(value)) for (const item of value.items) names.add(String(item.key));
    },
    Seq: (_, list) => {
      // Lists of texts in a rule are names or, in an enum, values, which do no harm here.
      for (const item of list.items) if (!isMap(item) && !isSeq(item)) names.add(String(item));
    },
  });
  return names;
}
