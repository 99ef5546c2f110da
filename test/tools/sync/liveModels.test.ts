import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { ApiUnavailableError } from '../../../tools/sync/LiveModelsError.js';
import { createLiveModels, type LiveModelsOptions } from '../../../tools/sync/liveModels.js';
import { KEY } from '../../canaries.js';
import { json, list, schema, vendor } from './vendor.js';

// The client loads what asks for models with the first call, which a clock that stands still must not wait for.
await import('../../../src/client/createNeighbours.js');

const LIST = '/api/v1/models';
const LANTERN = '/api/v1/models/paper/lantern-2.0/schema';
const page = schema('paper/lantern-2.0', { word: { type: 'string' } });

const empty = () => Response.json({ code: 200, data: { total: 0, models: [] } });
const drops = () => Promise.reject(new TypeError('fetch failed'));

/** The vendor in this process, on a clock that stands still; it acts out the list, and then its last act again and again. */
function played(acts: readonly (() => Response | Promise<Response>)[], options: Partial<LiveModelsOptions> = {}) {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const waits: number[] = [];
  let asked = 0;
  const live = createLiveModels({
    baseUrl: 'http://127.0.0.1',
    apiKey: KEY,
    limiter: false,
    onRetry: (_, ms) => waits.push(ms),
    fetch: async () => (acts[Math.min(asked++, acts.length - 1)] ?? empty)(),
    ...options,
  });
  return { live, waits, start: Date.now() };
}

describe('the list of models that the vendor has now', () => {
  it('is asked with the key, and with the slash of an id as it is', async () => {
    let key: string | undefined;
    const { live, requests } = await vendor({
      [LIST]: list(['paper/lantern-2.0']),
      [LANTERN]: (response, request) => {
        key = request.headers.authorization;
        page(response, request);
      },
    });
    expect(await live.list()).toEqual({ ids: ['paper/lantern-2.0'], unusable: [], isCut: false, oddities: [] });
    expect(await live.schema('paper/lantern-2.0')).toContain('"openapi": "3.1.0"');
    expect(requests).toEqual([LIST, LANTERN]);
    expect(key === `Bearer ${KEY}`).toBe(true);
  });

  it('is asked once a second', async () => {
    const { live, start } = played([empty], { limiter: undefined });
    const times: number[] = [];
    const asked = [1, 2, 3].map(() => live.list().then(() => times.push(Date.now() - start)));
    await vi.runAllTimersAsync();
    await Promise.all(asked);
    expect(times).toEqual([0, 1_000, 2_000]);
  });

  it.each([
    ['in the status', () => Response.json({}, { status: 429, headers: { 'retry-after': '7' } })],
    ['in the body', () => Response.json({ code: 429 }, { headers: { 'retry-after': '7' } })],
  ])('is asked again after 429 %s, when it says so', async (_, refuse) => {
    const { live, waits } = played([refuse, empty]);
    const asked = live.list();
    await vi.runAllTimersAsync();
    expect(await asked).toMatchObject({ ids: [] });
    expect(waits).toEqual([7_000]);
  });

  it('is asked again after drops and breakdowns', async () => {
    const html = () => new Response('<html>', { status: 502 });
    const { live, waits } = played([drops, html, () => Response.json({ code: 455 }), empty]);
    const asked = live.list();
    await vi.runAllTimersAsync();
    expect(await asked).toMatchObject({ ids: [] });
    expect(waits).toHaveLength(3);
  });

  it.each([
    ['drops', drops, 'listModels got no answer: the connection failed'],
    ['silence', () => new Promise<never>(() => {}), 'listModels got no answer within 30000 ms'],
  ])('is given up after six times %s', async (_, act, why) => {
    const { live, waits } = played([act]);
    const asked = Promise.allSettled([live.list()]);
    await vi.runAllTimersAsync();
    const [{ reason }] = (await asked) as [PromiseRejectedResult];
    expect(reason).toBeInstanceOf(ApiUnavailableError);
    expect(reason.message).toBe(`listModels: ${why}; run it again later, it goes on where it stopped`);
    expect(waits).toHaveLength(5);
  });

  it.each([
    ['500', () => Response.json({ code: 500 }), 'failed with code 500'],
    ['HTML', () => new Response(`<html>${KEY}`), 'without the envelope'],
    ['a list', () => Response.json([]), 'without the envelope'],
  ])('is given up for one model only after six times %s', async (_, act, why) => {
    const { live, waits } = played([act]);
    const asked = Promise.allSettled([live.schema('a/b')]);
    await vi.runAllTimersAsync();
    const [{ reason }] = (await asked) as [PromiseRejectedResult];
    expect(reason).not.toBeInstanceOf(ApiUnavailableError);
    expect(reason.message).toMatch(/^getModelSchema of a\/b: getModelSchema /);
    expect(reason.message).toContain(why);
    expect(waits).toHaveLength(5);
  });

  it('withdraws nothing because it is empty all of a sudden', async () => {
    const { live } = await vendor({ [LIST]: list([], 136) });
    await expect(live.list()).rejects.toThrow('listModels: the list is empty');
  });

  it('brings the key nowhere, where the vendor quotes it', async () => {
    const openapi = { info: { title: KEY } };
    const { live } = await vendor({
      '/api/v1/models/a/b/schema': json({ code: 200, data: { openapi } }),
      [LIST]: list([KEY, 'a/b']),
    });
    expect(await live.schema('a/b')).toContain('"title": "…"');
    expect(await live.list()).toMatchObject({
      ids: ['a/b'],
      unusable: ['data.models[0].model is "…", must be a model id'],
    });
  });

  it.each([
    ['in the status', json({ msg: `no ${KEY}` }, 401)],
    ['in the body', json({ code: 401, msg: `no ${KEY}` })],
  ])('says that the key is refused, and not which, after 401 %s', async (_, act) => {
    const { live, requests } = await vendor({ [LIST]: act });
    await expect(live.list()).rejects.toThrow(/^listModels: the key in KIE_API_KEY is refused \(401\)$/);
    expect(requests).toHaveLength(1);
  });

  it('hands the key to nobody to whom it is redirected', async () => {
    const other = await vendor({ '/': list([]) });
    const { live } = await vendor({ [LIST]: json({}, 302, { location: other.baseUrl }) });
    await expect(live.list()).rejects.toThrow('failed with code 302');
    expect(other.requests).toEqual([]);
  });

  it('says that there is no schema', async () => {
    const { live } = await vendor({
      [LANTERN]: json({ code: 200, data: { model: 'paper/lantern-2.0', openapi: null } }),
    });
    expect(await live.schema('paper/lantern-2.0')).toBeUndefined();
  });

  it.each([
    ['no data', json({ code: 200 }), /answered without an OpenAPI document/],
    ['another model', json({ code: 200, data: { model: 'paper/kite', openapi: {} } }), /answered with another model/],
    ['too much', json({ code: 200, data: 'x'.repeat(2_000_001) }), /answered with more than 2000000 bytes/],
  ])('refuses %s, and names the model', async (_, act, message) => {
    const { live } = await vendor({ [LANTERN]: act });
    const asked = live.schema('paper/lantern-2.0');
    await expect(asked).rejects.toThrow(message);
    await expect(asked).rejects.toThrow('getModelSchema of paper/lantern-2.0: ');
  });

  it.each([
    ['no list', json({ code: 200, data: { models: {} } }), /data\.models, which must be a list/],
    ['a list without any model', list(['../../etc/passwd', 7]), /the list is empty/],
  ])('refuses %s of models', async (_, act, message) => {
    const { live } = await vendor({ [LIST]: act });
    await expect(live.list()).rejects.toThrow(message);
  });

  it('tells of a list that does not add up', async () => {
    const { live } = await vendor({ [LIST]: list(['b', 'a', 'b'], 4) });
    expect(await live.list()).toEqual({
      ids: ['a', 'b'],
      unusable: [],
      isCut: true,
      oddities: ['the list names a model twice', 'total is 4, the list has 3'],
    });
  });

  it.each([
    ['an address that is none', 'nowhere', KEY, 'baseUrl must be a plain http(s) URL'],
    ['an address with a password', 'http://me:pw@127.0.0.1', KEY, 'baseUrl must be a plain http(s) URL'],
    ['no key', 'http://127.0.0.1', '', 'The API key is missing'],
    ['a key with a line break', 'http://127.0.0.1', `${KEY}\n`, 'apiKey has a space'],
  ])('is not asked with %s', (_, baseUrl, apiKey, message) => {
    expect(() => createLiveModels({ baseUrl, apiKey })).toThrow(message);
  });
});
