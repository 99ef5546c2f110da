import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../generated/catalogue.js';
import { modelFiles } from '../../../tools/contract/modelFiles.js';
import { createLiveModels } from '../../../tools/sync/liveModels.js';
import { syncModels } from '../../../tools/sync/syncModels.js';
import { models, validatorOf } from '../../bundle.js';
import { KEY } from '../../canaries.js';
import { memoryState } from '../../tools/sync/vendor.js';
import { mockOf } from '../mockOf.js';

type Query = { taskType?: string[]; provider?: string; q?: string };

async function listOf(query: Query = {}) {
  const { data } = await mockOf().kie.api.GET('/api/v1/models', { params: { query } });
  if (data?.code !== 200) throw new Error(JSON.stringify(data));
  expect(validatorOf('ModelsEnvelope')(data)).toBe(true);
  return data.data;
}

async function schemaOf(model: string) {
  const { data } = await mockOf().kie.api.GET('/api/v1/models/{model}/schema', { params: { path: { model } } });
  expect(validatorOf('ModelSchemaEnvelope')(data)).toBe(true);
  return data;
}

describe('listModels', () => {
  it('lists every model of the contract', async () => {
    const { total, models: listed } = await listOf();

    expect(listed.map(({ model, title }) => [model, title])).toEqual(
      Object.entries(catalogue).map(([id, { title }]) => [id, title]),
    );
    expect(total).toBe(models.length);
  });

  it.each([
    ['google/nano-banana', ['Text to Image']],
    ['qwen/image-edit', ['Image to Image']],
    ['kling-3.0/video', ['Text to Video', 'Image to Video']],
    ['elevenlabs/audio-isolation', ['Audio to Audio']],
  ])('tells of %s the kinds of task that its fields allow: %s', async (model, taskType) => {
    const { models: listed } = await listOf();

    expect(listed.find((each) => each.model === model)).toMatchObject({ taskType });
  });

  it.each<[Query, RegExp]>([
    [{ provider: 'Google' }, /^google\//],
    [{ q: 'BANANA' }, /banana/],
    [{ q: 'kling 3.0' }, /^kling-3.0/],
  ])('lists only what %j finds', async (query, ids) => {
    const { total, models: found } = await listOf(query);

    expect(found.length).toBeGreaterThan(0);
    expect(found.length).toBeLessThan(models.length);
    expect(total).toBe(found.length);
    for (const { model } of found) expect(model).toMatch(ids);
  });

  it('lists what does one of several kinds of task', async () => {
    const video = await listOf({ taskType: ['Text to Video'] });
    const both = await listOf({ taskType: ['Text to Video', 'Image to Video'] });

    expect(video.models.length).toBeGreaterThan(0);
    expect(both.models.length).toBeGreaterThan(video.models.length);
    for (const { taskType = [] } of both.models)
      expect(taskType.some((type) => /^(Text|Image) to Video$/.test(type))).toBe(true);
  });

  it('lists nothing where nothing fits', async () => {
    expect(await listOf({ provider: 'Nobody' })).toEqual({ total: 0, models: [] });
  });
});

describe('getModelSchema', () => {
  it.each(models)('has the fields of $id', async ({ id, variant }) => {
    const answer = await schemaOf(id);
    const text = JSON.stringify(answer);

    expect(answer).toMatchObject({ code: 200, data: { model: id, openapi: { openapi: '3.1.0' } } });
    const input = Object.keys((variant.properties as Record<string, { properties?: object }>).input?.properties ?? {});
    for (const name of input) expect(text).toContain(JSON.stringify(name));
    expect(text).not.toContain('"x-');
  });

  it('has none of a model that it does not know', async () => {
    expect(await schemaOf('example/paper-boats')).toMatchObject({
      data: { model: 'example/paper-boats', openapi: null },
    });
  });

  it('takes the slash of an id also encoded, as most clients send it', async () => {
    const { mock } = mockOf();
    const headers = { authorization: 'Bearer any-key' };
    const response = await mock.fetch('http://mock.invalid/api/v1/models/google%2Fnano-banana/schema', { headers });

    expect(await response.json()).toMatchObject({
      data: { model: 'google/nano-banana', openapi: { openapi: '3.1.0' } },
    });
  });

  it('knows a variant that an option adds', async () => {
    const variant = { properties: { input: { properties: { word: { type: 'string' } } } } };
    const { kie } = mockOf({ variants: { 'paper/lantern': variant } });
    const params = { path: { model: 'paper/lantern' } };
    const { data } = await kie.api.GET('/api/v1/models/{model}/schema', { params });

    expect(JSON.stringify(data)).toContain('"word"');
  });
});

describe('a sync with the mock in place of the vendor', () => {
  it('finds every model as it is in the contract', async () => {
    const { mock } = mockOf();
    const live = createLiveModels({ baseUrl: 'http://mock.invalid', apiKey: KEY, limiter: false, fetch: mock.fetch });
    const files = modelFiles(fileURLToPath(new URL('../../..', import.meta.url)));
    const { rows, oddities } = await syncModels({
      ...{ live, files, state: memoryState(), date: '2026-11-26', dryRun: true, onProgress: () => {} },
      facts: { settled: async (page) => page, follow: async () => {} },
    });

    const unchanged = Object.keys(catalogue).sort();
    expect(rows.map(({ model, outcome }) => [model, outcome])).toEqual(unchanged.map((id) => [id, 'unchanged']));
    expect(oddities).toEqual([]);
  });
});
