import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { models } from '../bundle.js';
import { DEVIATIONS } from './deviations.js';

interface Fact {
  readonly media: string;
  readonly source: string;
  readonly documented: string;
  readonly input: object;
}

/** What the vendor's pages said when they were last read, as bare JSON Schema. */
const facts: Record<string, Fact> = JSON.parse(readFileSync(new URL('models.json', import.meta.url), 'utf8'));

/** The places, as JSON pointers, at which two values differ. Words, and what the vendor was seen to do beyond its page, are left out of account. */
function* differences(fact: unknown, said: unknown, at = ''): Generator<string> {
  if (/\/description$/.test(at) && !/\/properties\/description$/.test(at)) return;
  if (/\/x-[a-z-]+$/.test(at)) return;
  if (/\/additionalProperties$/.test(at) && fact === undefined && said === false) return;
  if (!isObject(fact) || !isObject(said)) {
    if (JSON.stringify(wordless(fact)) !== JSON.stringify(wordless(said))) yield at;
    return;
  }
  for (const key of new Set([...Object.keys(fact), ...Object.keys(said)])) {
    yield* differences(fact[key], said[key], `${at}/${key}`);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const wordless = (value: unknown): unknown =>
  isObject(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'description')) : value;

/** Later models are held against their page by the importer. */
const found = models
  .filter(({ id }) => id in facts)
  .map(({ id, variant }) => {
    const { input } = variant.properties as { input: object };
    const { media, input: fact } = facts[id] ?? {};
    const places = [...(variant['x-media'] === media ? [] : ['media']), ...differences(fact, input)];
    return { id, variant, places };
  });
const explains = (id: string, place: string) =>
  DEVIATIONS.filter(({ models, at }) => models.test(id) && at.test(place));

describe('the catalogue', () => {
  it('has all 184 models that the vendor had then', () => {
    expect(Object.keys(facts)).toHaveLength(184);
    expect(models.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(facts)));
  });

  it.each(DEVIATIONS)('deviates from $models at $at, since $reason', ({ models, at }) => {
    expect(found.some(({ id, places }) => models.test(id) && places.some((place) => at.test(place)))).toBe(true);
  });
});

describe.each(found)('$id', ({ id, variant, places }) => {
  it('has the constraints, media, source and date of its page', () => {
    const { source, documented } = facts[id] ?? {};

    expect(variant).toMatchObject({
      'x-documented': documented,
      externalDocs: { url: `https://${source?.replace(/\.md$/, '')}` },
    });
    expect(places.filter((place) => explains(id, place).length === 0)).toEqual([]);
  });
});
