import { type Kind, Misuse } from '../command/index.js';
import { didYouMean } from '../spelling/didYouMean.js';
import type { Schema } from '../validation/Schema.js';

/** A model of the catalogue, with what a person is told of it. Loaded when it is asked for, since most commands need none. */
export interface KnownModel {
  readonly id: string;
  readonly title: string;
  readonly media: string;
  readonly takes: readonly string[];
  readonly description: string;
  /** The vendor's page, and the day when it was read. */
  readonly page: string;
  readonly documented: string;
  /** What each field is for. The path of a field is written `speakers[].voice`. */
  readonly fields: Readonly<Record<string, string>>;
  readonly example: Readonly<Record<string, unknown>>;
  readonly input: Schema;
  readonly defaults: Readonly<Record<string, unknown>>;
}

/** A model id. Whether the catalogue has it is asked when the command runs. */
export const modelId: Kind<string> = {
  placeholder: 'model',
  must: 'be a model id',
  parse: (text) => text.trim() || undefined,
  async suggest() {
    const { catalogue } = await import('../../generated/catalogue.js');
    return Object.entries(catalogue).map(([id, { title }]) => [id, title]);
  },
};

/** Every model, in the order of the ids. */
export async function allModels(): Promise<KnownModel[]> {
  const [{ catalogue }, { manual }, { variants }, { defaults }] = await Promise.all([
    import('../../generated/catalogue.js'),
    import('../../generated/manual.js'),
    import('../../generated/variants.js'),
    import('../../generated/defaults.js'),
  ]);
  return Object.entries(catalogue).flatMap(([id, entry]) => {
    const [told, input, preset = {}] = [manual[id], variants[id]?.properties.input, defaults[id]];
    return told && input ? [{ id, ...entry, ...told, input, defaults: preset }] : [];
  });
}

/** @throws Misuse if the catalogue does not have the model; it names the nearest. */
export async function modelOf(id: string): Promise<KnownModel> {
  const models = await allModels();
  const found = models.find((each) => each.id === id);
  if (found !== undefined) return found;
  const ids = models.map((each) => each.id);
  // Many leave out the maker: "nano-banana" is google/nano-banana.
  const whole = ids.find((each) => each.endsWith(`/${id}`));
  const hint = whole === undefined ? didYouMean(id, ids) : `; did you mean ${whole}?`;
  throw new Misuse(`There is no model ${id}${hint || '. kie models lists all'}`);
}

/** The schema of the input, with what is said of each field and its default. */
export const describedSchema = ({ input, fields, defaults }: KnownModel): object =>
  described(input, '', fields, defaults);

function described(
  schema: Schema,
  path: string,
  fields: KnownModel['fields'],
  defaults: KnownModel['defaults'] = {},
): object {
  const { properties, items } = schema;
  const inner = Object.entries(properties ?? {}).map(([name, field]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const preset = Object.hasOwn(defaults, name) ? { default: defaults[name] } : {};
    return [name, { ...(fields[at] && { description: fields[at] }), ...described(field, at, fields), ...preset }];
  });
  return {
    ...schema,
    ...(properties && { properties: Object.fromEntries(inner) }),
    ...(items && { items: described(items, `${path}[]`, fields) }),
  };
}
