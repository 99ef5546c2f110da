import { isDeepStrictEqual } from 'node:util';
import { isObject } from '../../src/json/object.js';
import type { Json, Page, PageSchema } from '../importer/Page.js';
import type { Fact } from './Fact.js';

/**
 * A page that says what the model file says wherever the file deviates for a reason, and the page still says what it said then.
 * There is nothing to decide at such a place, and an import that took it would undo what a person decided.
 *
 * @param model The model file, parsed.
 */
export function settled(page: Page, { deviations = {}, input }: Fact, model: unknown): Page {
  const file = at(at(model, 'properties'), 'input');
  return { ...page, input: settle(page.input, input, file, (place) => place in deviations, '') };
}

function settle(
  page: PageSchema,
  fact: unknown,
  file: unknown,
  isSettled: (place: string) => boolean,
  path: string,
): PageSchema {
  const keywords: Record<string, Json> = { ...page.keywords };
  for (const keyword of Object.keys({ ...Object(file), ...keywords })) {
    if (!isSettled(`${path}/${keyword}`) || !isDeepStrictEqual(keywords[keyword], at(fact, keyword))) continue;
    const own = at(file, keyword);
    if (own === undefined) delete keywords[keyword];
    // It was parsed from YAML of the core schema.
    else keywords[keyword] = own as Json;
  }
  const named = page.fields?.filter(({ required }) => required).map(({ name }) => name) ?? [];
  const isDecided = isSettled(`${path}/required`) && isDeepStrictEqual(named, at(fact, 'required') ?? []);
  const required = [at(file, 'required') ?? []].flat();
  const inside = (value: PageSchema, ...names: readonly string[]) => {
    const [from, to] = [fact, file].map((schema) => names.reduce(at, schema));
    return settle(value, from, to, isSettled, [path, ...names].join('/'));
  };
  return {
    ...page,
    keywords,
    ...(page.items && { items: inside(page.items, 'items') }),
    ...(page.fields && {
      fields: page.fields.map((field) => ({
        ...field,
        required: isDecided ? required.includes(field.name) : field.required,
        value: inside(field.value, 'properties', field.name),
      })),
    }),
  };
}

const at = (value: unknown, name: string): unknown => (isObject(value) ? value[name] : undefined);
