import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { factsFile } from '../../tools/facts/factsFile.js';
import { deviatingPlaces } from '../../tools/facts/withDeviations.js';
import { models } from '../bundle.js';

/** What the vendor's pages said when they were last read, and where the contract says something else. */
const facts = await factsFile(fileURLToPath(new URL('../..', import.meta.url))).read();

it('the catalogue has all models of whose pages is known', () => {
  expect(models.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.keys(facts)));
});

describe.each(Object.entries(facts))('%s', (id, { source, documented, deviations = {}, ...fact }) => {
  const variant = models.find((model) => model.id === id)?.variant ?? {};

  it('has the source and the date of its page', () => {
    expect(variant).toMatchObject({
      'x-documented': documented,
      externalDocs: { url: source === undefined ? expect.any(String) : `https://${source.replace(/\.md$/, '')}` },
    });
  });

  it('has the constraints and the media of its page, but for the deviations, each of which has a reason', () => {
    const places = deviatingPlaces({ documented, ...fact }, Object(variant));

    expect(places.sort()).toEqual(Object.keys(deviations).sort());
    for (const reason of Object.values(deviations)) expect(reason).toMatch(/^(?!TODO)\S+ \S+/);
  });
});
