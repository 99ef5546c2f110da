import { FIELD_ORDER } from '../../../openapi/style.mjs';
import type { Json, PageSchema } from '../Page.js';

/** The schema of a field that the contract does not have yet, with a description that has to be written. */
export function schemaOf(stated: PageSchema, isField: boolean): Record<string, Json> {
  const required = stated.fields?.filter((field) => field.required === true).map(({ name }) => name) ?? [];
  const schema: Record<string, Json> = {
    ...(isField && { description: placeholder(stated) }),
    ...stated.keywords,
    ...(stated.items && { items: schemaOf(stated.items, false) }),
    ...(required.length > 0 && { required }),
    ...(stated.fields && {
      properties: Object.fromEntries(stated.fields.map(({ name, value }) => [name, schemaOf(value, true)])),
    }),
  };
  const order = (keyword: string) => FIELD_ORDER.indexOf(keyword);
  return Object.fromEntries(Object.entries(schema).sort(([a], [b]) => order(a) - order(b)));
}

/** What no keyword says of a field. The vendor's words are not ours to copy, so a person writes the description. */
function placeholder(stated: PageSchema): string {
  const { keywords, items, fileMaxMB, fileTypes, rules, guessed, isPartial, isCut, hasFractions } = stated;
  const isUnknownList = keywords.type === 'array' && items?.keywords.type === undefined && !items?.rules.length;
  const facts = [
    fileMaxMB === undefined ? undefined : `at most ${fileMaxMB} MB${keywords.type === 'array' ? ' each' : ''}`,
    fileTypes,
    isCut ? 'the page looks cut off here, so look the rest up' : undefined,
    isPartial ? 'its limits differ among the alternatives' : undefined,
    !hasFractions && isPerhapsWhole(keywords) ? 'perhaps an integer' : undefined,
    guessed ? 'the type is a guess from an example' : undefined,
    isUnknownList ? 'say what its items are' : undefined,
    ...[...rules, ...(items?.rules ?? [])].map(
      ({ keyword, line }) => `write the ${keyword} of line ${line} of the page as a rule`,
    ),
  ].filter((fact) => fact !== undefined);
  return `TODO: ${facts.join('; ') || 'say what it does'}.`;
}

/** Pages often say number for an integer. */
const isPerhapsWhole = ({ type, ...limits }: PageSchema['keywords']): boolean => {
  const numbers = [limits.minimum, limits.maximum, limits.multipleOf, limits.default].filter(
    (each) => each !== undefined,
  );
  return type === 'number' && numbers.length > 0 && numbers.every(Number.isInteger);
};
