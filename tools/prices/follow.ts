import type { FeedPrice } from './feed.js';
import type { PriceFact } from './PriceFact.js';

/** A price that is another than it was. */
export interface ChangedPrice {
  readonly words: string;
  readonly models: readonly string[];
  readonly from: number;
  readonly to: number;
}

/** How the feed differs from what it said when it was last read. */
export type PriceReport = ReturnType<typeof follow>['report'];

/**
 * Ties the feed to what is known by its words, and takes over the credits. What is gone stays, because that a list no longer names
 * a price is not said to end it, and what is not known is only told: whom it is for is for a person to say.
 *
 * @param ids The models of the contract.
 * @param date The day of the feed.
 */
export function follow(facts: readonly PriceFact[], feed: readonly FeedPrice[], ids: readonly string[], date: string) {
  // The newest stands first.
  const listed = new Map([...feed].reverse().map((price) => [price.words, price]));
  const changed: ChangedPrice[] = [];
  const otherUnit: string[] = [];
  const gone: string[] = [];
  const next = facts.map((fact): PriceFact => {
    if (fact.source !== undefined) return fact;
    const words = `${fact.name} ${fact.what}`.trim();
    const price = listed.get(words);
    listed.delete(words);
    if (price === undefined) gone.push(words);
    else if (price.per !== fact.per) otherUnit.push(`${words}: per ${price.per}, was per ${fact.per}`);
    else if (price.credits !== fact.credits) {
      changed.push({ words, models: fact.models, from: fact.credits, to: price.credits });
      return { ...fact, credits: price.credits, listed: date };
    }
    return fact;
  });
  const left = [...listed.values()].map(({ anchor, ...price }) => ({
    ...price,
    ...(anchor !== undefined && ids.includes(anchor) && { model: anchor }),
  }));
  const isNew = (price: object) => 'model' in price;
  return {
    facts: next,
    report: { changed, new: left.filter(isNew), unmatched: left.filter((price) => !isNew(price)), gone, otherUnit },
  };
}
