import { type Bundle, resolve, type Schema } from '../contract/PublishedBundle.js';
import { fieldsOf, type Take, takesOf } from '../contract/takesOf.js';
import { variantNames } from '../contract/variantNames.js';
import { makerOf } from './makerOf.js';
import { type ShortPrice, shortPrice } from './priceOf.js';

/** The example of a model, as a createTask request. */
export interface Example {
  readonly model: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** A model as the docs show it. */
export interface DocsModel {
  readonly id: string;
  readonly title: string;
  /** What it makes: an image, a video, audio or text, for instance, or data about an image. */
  readonly makes: string;
  /** The member of the result that it fills. */
  readonly result: string;
  readonly maker: string;
  /** Name of its variant among the components. */
  readonly component: string;
  readonly variant: Schema;
  readonly example: Example;
  /** Names of its fields, at any depth, each once. */
  readonly fields: readonly string[];
  readonly takes: readonly Take[];
  readonly price: ShortPrice;
  /** Where its entry is on the page of the reference. */
  readonly anchor: string;
}

/** Every model of the bundle, sorted by maker; the models of one maker stay in the order of the bundle. */
export function readModels(bundle: Bundle): DocsModel[] {
  const models = Array.from(variantNames(bundle), ([id, component]) => modelOf(bundle, id, component));
  if (models.length === 0) throw new Error('The bundle maps no model to a schema');
  return models.sort((a, b) => compare(a.maker.toLowerCase(), b.maker.toLowerCase()));
}

function modelOf(bundle: Bundle, id: string, component: string): DocsModel {
  const variant = resolve(bundle, { $ref: `#/components/schemas/${component}` });
  const { title, examples, properties } = variant;
  // `npm run generate` has checked each example against its model.
  const example = examples?.[0] as Example | undefined;
  if (title === undefined || example === undefined || properties?.input === undefined)
    throw new Error(`${component} has no title, no example or no input`);
  const input = resolve(bundle, properties.input);
  const maker = makerOf(id, title);
  const result = String(variant['x-result'] ?? 'resultUrls');
  return {
    ...{ id, title, maker, component, variant, example, result },
    makes: makesOf(String(variant['x-media']), result),
    fields: [...new Set(fieldsOf(bundle, input).map(([name]) => name))],
    takes: takesOf(bundle, input),
    price: shortPrice(variant),
    anchor: anchorOf(maker, id),
  };
}

/** Data about an image is no image. */
function makesOf(media: string, result: string): string {
  if (media === 'image' && result === 'resultObject') return 'data';
  return media === 'midi' ? 'MIDI' : media;
}

/** Where Redoc's page has a tag or one of its operations; slashes and dots stay. */
export const anchorOf = (...path: readonly string[]): string =>
  `#/${path.map((part) => part.toLowerCase().replaceAll(' ', '-')).join('/')}`;

// Code units, not the locale: what is built must not depend on the machine.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
