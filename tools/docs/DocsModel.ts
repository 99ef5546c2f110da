import { variantNames } from '../contract/variantNames.js';
import { type Bundle, resolve, type Schema } from './Bundle.js';
import { fieldsOf, type Take, takesOf } from './takesOf.js';
import { vendorOf } from './vendorOf.js';

/** The example of a model, as a createTask request. */
export interface Example {
  readonly model: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** A model as the docs show it. */
export interface DocsModel {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What it makes: an image, a video or audio, or data about them. */
  readonly makes: string;
  /** The member of the result that it fills. */
  readonly result: string;
  readonly vendor: string;
  /** Name of its request schema among the components. */
  readonly component: string;
  readonly variant: Schema;
  readonly example: Example;
  /** Names of its fields, at any depth, each once. */
  readonly fields: readonly string[];
  readonly takes: readonly Take[];
  /** Where its entry is, seen from the page of the reference. */
  readonly anchor: string;
}

/** Every model of the bundle, sorted by vendor and, within one, as the bundle has them. */
export function readModels(bundle: Bundle): DocsModel[] {
  const models = Array.from(variantNames(bundle), ([id, component]) => modelOf(bundle, id, component));
  if (models.length === 0) throw new Error('The bundle maps no model to a schema');
  return models.sort((a, b) => compare(a.vendor.toLowerCase(), b.vendor.toLowerCase()));
}

function modelOf(bundle: Bundle, id: string, component: string): DocsModel {
  const variant = resolve(bundle, { $ref: `#/components/schemas/${component}` });
  const input = resolve(bundle, variant.properties?.input);
  // `npm run generate` has checked each example against its model.
  const example = variant.examples?.[0] as Example | undefined;
  if (variant.title === undefined || example === undefined) throw new Error(`${id} has no title or no example`);
  const vendor = vendorOf(id);
  const result = String(variant['x-result'] ?? 'resultUrls');
  return {
    ...{ id, vendor, component, variant, example, title: variant.title },
    description: variant.description ?? '',
    makes: result === 'resultObject' ? 'data' : String(variant['x-media']),
    result,
    fields: [...new Set(fieldsOf(bundle, input).map(([name]) => name))],
    takes: takesOf(bundle, input),
    anchor: `#/${slug(vendor)}/${slug(id)}`,
  };
}

/** How Redoc writes a tag or an operationId into its address; slashes and dots stay. */
const slug = (text: string): string => text.toLowerCase().replaceAll(' ', '-');

// Code units, not the locale: what is built must not depend on the machine.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
