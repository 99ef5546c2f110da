import { describe, expect, it } from 'vitest';
import { CatalogueClosedError } from '../../../tools/sync/CatalogueError.js';
import { createCatalogue } from '../../../tools/sync/catalogue.js';
import { KEY } from '../../canaries.js';
import { drop, json, list, schema, vendor } from './vendor.js';

const LIST = '/api/v1/models';
const LANTERN = '/api/v1/models/paper/lantern-2.0/schema';
const page = schema('paper/lantern-2.0', { word: { type: 'string' } });

describe('the live catalogue', () => {
  it('is asked with the key, and with the slash of an id as it is', async () => {
    let key: string | undefined;
    const { catalogue, requests } = await vendor({
      [LIST]: list(['paper/lantern-2.0']),
      [LANTERN]: (response, request) => {
        key = request.headers.authorization;
        page(response, request);
      },
    });
    expect(await catalogue.models()).toEqual({ ids: ['paper/lantern-2.0'], unusable: [], isCut: false, oddities: [] });
    expect(await catalogue.schema('paper/lantern-2.0')).toContain('"openapi": "3.1.0"');
    expect(requests).toEqual([LIST, LANTERN]);
    expect(key === `Bearer ${KEY}`).toBe(true);
  });

  it('is asked once a second', async () => {
    const { catalogue, waits } = await vendor({ [LIST]: list([]) });
    for (const _ of [1, 2, 3]) await catalogue.models();
    expect(waits).toEqual([1_000, 1_000]);
  });

  it.each([
    ['in the status', json({}, 429, { 'retry-after': '7' })],
    ['in the body', json({ code: 429 }, 200, { 'retry-after': '7' })],
  ])('is asked again after 429 %s, when it says so', async (_, act) => {
    const { catalogue, waits } = await vendor({ [LIST]: [act, list([])] });
    await catalogue.models();
    expect(waits).toEqual([7_000, 1_000]);
  });

  it('is asked again, ever later, after drops and breakdowns', async () => {
    const html = json('<html>', 502);
    const { catalogue, waits } = await vendor({ [LIST]: [drop, html, json({ code: 455 }), list([])] });
    await catalogue.models();
    expect(waits.filter((ms) => ms !== 1_000)).toEqual([2_000, 4_000, 8_000]);
  });

  it('is given up after six tries', async () => {
    const { catalogue, requests } = await vendor({ [LIST]: drop });
    const asked = catalogue.models();
    await expect(asked).rejects.toThrow(CatalogueClosedError);
    await expect(asked).rejects.toThrow(/^GET \/api\/v1\/models: the connection failed, 6 times; run it again later/);
    expect(requests).toHaveLength(6);
  });

  it('is given up for one model only after six times 500', async () => {
    const { catalogue } = await vendor({ '/api/v1/models/a/b/schema': json({ code: 500 }) });
    const asked = catalogue.schema('a/b');
    await expect(asked).rejects.toThrow(/answered 500, 6 times$/);
    await expect(asked).rejects.not.toThrow(CatalogueClosedError);
  });

  it('withdraws nothing because it is empty all of a sudden', async () => {
    const { catalogue } = await vendor({ [LIST]: list([], 136) });
    await expect(catalogue.models()).rejects.toThrow('GET /api/v1/models: the list is empty');
  });

  it('brings the key nowhere, where the vendor quotes it', async () => {
    const { catalogue } = await vendor({ '/api/v1/models/a/b/schema': json({ code: 200, data: { model: KEY } }) });
    await expect(catalogue.schema('a/b')).rejects.toThrow('the answer is of "…"');
  });

  it('is given up when it does not answer in time', async () => {
    const { baseUrl, wait } = await vendor({ [LIST]: () => {} });
    const catalogue = createCatalogue({ baseUrl, apiKey: KEY, wait, timeoutMs: 20 });
    await expect(catalogue.models()).rejects.toThrow('no answer within 0.02 s, 6 times');
  });

  it.each([
    ['in the status', json({ msg: `no ${KEY}` }, 401)],
    ['in the body', json({ code: 401, msg: `no ${KEY}` })],
  ])('says that the key is refused, and not which, after 401 %s', async (_, act) => {
    const { catalogue, requests } = await vendor({ [LIST]: act });
    await expect(catalogue.models()).rejects.toThrow(
      /^GET \/api\/v1\/models: the key in KIE_API_KEY is refused \(401\)$/,
    );
    expect(requests).toHaveLength(1);
  });

  it('hands the key to nobody to whom it is redirected', async () => {
    const other = await vendor({ '/': list([]) });
    const { catalogue } = await vendor({ [LIST]: json({}, 302, { location: other.baseUrl }) });
    await expect(catalogue.models()).rejects.toThrow('answered 302');
    expect(other.requests).toEqual([]);
  });

  it('says that there is no schema', async () => {
    const { catalogue } = await vendor({
      [LANTERN]: json({ code: 200, data: { model: 'paper/lantern-2.0', openapi: null } }),
    });
    expect(await catalogue.schema('paper/lantern-2.0')).toBeUndefined();
  });

  it.each([
    ['HTML', (response: { end(text: string): void }) => response.end(`<html>${KEY}`), /no JSON object: "<html>…"$/],
    ['a list', json([]), /no JSON object/],
    ['no data', json({ code: 200 }), /data must be an object/],
    [
      'another model',
      json({ code: 200, data: { model: 'paper/kite', openapi: {} } }),
      /the answer is of "paper\/kite"/,
    ],
    ['too much', json({ code: 200, data: 'x'.repeat(2_000_001) }), /longer than 2000000 characters/],
  ])('refuses %s, and names the model', async (_, act, message) => {
    const { catalogue } = await vendor({ [LANTERN]: act });
    const asked = catalogue.schema('paper/lantern-2.0');
    await expect(asked).rejects.toThrow(message);
    await expect(asked).rejects.toThrow('GET /api/v1/models/paper/lantern-2.0/schema: ');
  });

  it.each([
    ['no list', json({ code: 200, data: { models: {} } }), /data\.models must be a list/],
    ['a list without any model', list(['../../etc/passwd', 7]), /the list is empty/],
  ])('refuses %s of models', async (_, act, message) => {
    const { catalogue } = await vendor({ [LIST]: act });
    await expect(catalogue.models()).rejects.toThrow(message);
  });

  it('tells of a list that does not add up', async () => {
    const { catalogue } = await vendor({ [LIST]: list(['b', 'a', 'b'], 4) });
    expect(await catalogue.models()).toEqual({
      ids: ['a', 'b'],
      unusable: [],
      isCut: true,
      oddities: ['the list names a model twice', 'total is 4, the list has 3'],
    });
  });

  it.each([
    ['an address that is none', 'nowhere', KEY, 'KIE_BASE_URL must be a URL'],
    ['an address with a password', 'http://me:pw@127.0.0.1', KEY, 'KIE_BASE_URL must be a URL'],
    ['no key', 'http://127.0.0.1', '', 'KIE_API_KEY is not set'],
    ['a key with a line break', 'http://127.0.0.1', `${KEY}\n`, 'KIE_API_KEY is not set, or has blanks'],
  ])('is not asked with %s', (_, baseUrl, apiKey, message) => {
    expect(() => createCatalogue({ baseUrl, apiKey, wait: async () => {} })).toThrow(message);
  });
});
