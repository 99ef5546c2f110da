import { parse } from 'yaml';
import type { Fact } from './Fact.js';
import { places } from './places.js';

/**
 * A fact with the places at which a model file says something else. Reasons that are known stay; a place that is the same now
 * loses its reason.
 *
 * @param text The text of the model file.
 * @param reason Gives the reason of a new place.
 */
export function withDeviations(fact: Fact, text: string, reason: (place: string) => string): Fact {
  const { deviations = {}, input, ...rest } = fact;
  const found = deviatingPlaces(fact, parse(text)).map((place) => [place, deviations[place] ?? reason(place)]);
  return { ...rest, ...(found.length > 0 && { deviations: Object.fromEntries(found) }), input };
}

/** The places where a model, parsed from its file, says other than its page. */
export function deviatingPlaces({ media, input }: Fact, model: ModelText): string[] {
  const isOfOtherMedia = media !== undefined && media !== model['x-media'];
  return [...(isOfOtherMedia ? ['media'] : []), ...places(input, model.properties.input)];
}

interface ModelText {
  readonly 'x-media'?: unknown;
  readonly properties: { readonly input?: unknown };
}
