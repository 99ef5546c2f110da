import { describe, expect, it } from 'vitest';
import { catalogue } from '../../generated/catalogue.js';
import { unlisted } from '../../src/client/index.js';
import { models } from '../bundle.js';
import { mockOf } from './mockOf.js';

/** The task that a model makes of an input, and what a client gets of each of its files. */
async function taskOf(model: string, input: Record<string, unknown>) {
  const { mock, kie } = mockOf();
  const { taskId } = await kie.createTask(unlisted(model), input);
  await mock.clock.runToIdle();
  const task = await kie.waitForTask(taskId);
  const types = await Promise.all(
    task.files.map(async ({ url }) => (await mock.fetch(url)).headers.get('content-type')),
  );
  return { ...task, types };
}

const endings = (urls: readonly string[] = []) => urls.map((url) => url.slice(url.lastIndexOf('/') + 1));

describe('images', () => {
  it.each([
    { model: 'grok-imagine/text-to-image', input: { prompt: 'A boat' }, count: 6 },
    {
      model: 'grok-imagine/image-to-image',
      input: { prompt: 'A boat', image_urls: ['https://a.example.com/1.png'] },
      count: 2,
    },
  ])('of $model are $count .jpg files, as recorded', async ({ model, input, count }) => {
    const { result, types } = await taskOf(model, input);

    expect(endings(result.resultUrls)).toEqual(Array.from({ length: count }, (_, index) => `${index + 1}.jpg`));
    expect(types).toEqual(Array(count).fill('image/jpeg'));
  });

  it.each([
    { model: 'nano-banana-2', more: {}, ending: '1.jpg' },
    { model: 'nano-banana-2', more: { output_format: 'png' }, ending: '1.png' },
    { model: 'google/nano-banana', more: {}, ending: '1.png' },
    { model: 'google/nano-banana', more: { output_format: 'jpeg' }, ending: '1.jpg' },
  ])('of $model with $more are $ending: the default of the contract counts', async ({ model, more, ending }) => {
    expect(endings((await taskOf(model, { prompt: 'A boat', ...more })).result.resultUrls)).toEqual([ending]);
  });

  it.each([
    { model: 'wan/2-7-image', input: { prompt: 'A boat', n: 3 }, count: 3 },
    { model: 'bytedance/seedream-v4-text-to-image', input: { prompt: 'A boat', max_images: 4 }, count: 4 },
    { model: 'google/nano-banana', input: { prompt: 'A boat', n: 3 }, count: 1 },
  ])('of $model are as many as $input asks for, if the model has the field', async ({ model, input, count }) => {
    expect((await taskOf(model, input)).files).toHaveLength(count);
  });

  it('are counted by a number in a text, too', async () => {
    const example = models.find(({ id }) => id === 'qwen/image-edit')?.example.input;

    expect((await taskOf('qwen/image-edit', { ...example, num_images: '2' })).files).toHaveLength(2);
  });
});

describe('layers', () => {
  const input = { image_url: 'https://a.example.com/1.png', size: '1K' };

  it('of Seedream 5 Flash are URLs only: the base in its format, then PNG files', async () => {
    const { result, types } = await taskOf('seedream/5-flash-layer-decomposition', input);

    expect(result).toEqual({ resultUrls: expect.any(Array) });
    expect(types).toEqual(['image/jpeg', 'image/png', 'image/png', 'image/png']);
  });

  it('of Seedream 5 Pro say where each belongs', async () => {
    const { result } = await taskOf('seedream/5-pro-layer-decomposition', { ...input, output_format: 'png' });
    const layer = { name: 'layer 1', size: '1024x1024', bounding_box: { absolute: [0, 0, 1024, 1024] } };

    expect(endings(result.resultUrls)).toEqual(['1.png', '2.png', '3.png', '4.png']);
    expect(result.resultObject?.layers_data).toMatchObject([
      { z_index: 1, url: result.resultUrls?.[1], description: expect.any(String), ...layer },
      { z_index: 2, url: result.resultUrls?.[2] },
      { z_index: 3, url: result.resultUrls?.[3] },
    ]);
  });

  it('of a segment map are regions with a name and a mask, counted from 1', async () => {
    const { result, files, types } = await taskOf('grok-imagine-image-2-0/segment-map', { image_url: input.image_url });

    expect(result.resultUrls).toBeUndefined();
    expect(result.resultObject?.regions).toMatchObject(
      files.map(({ url }, index) => ({ index: index + 1, name: `part ${index + 1}`, mask_url: url })),
    );
    expect(types).toEqual(Array(3).fill('image/png'));
  });
});

describe('words', () => {
  it('of generate-lyrics come in several versions', async () => {
    const { result, files } = await taskOf('ai-music-api/generate-lyrics', { prompt: 'A tailor of sails' });

    expect(result.resultObject?.lyricsData).toMatchObject([
      { title: expect.any(String), text: expect.stringContaining('A tailor of sails') },
      { title: expect.any(String), text: expect.stringContaining('A tailor of sails') },
    ]);
    expect(files).toEqual([]);
  });
});

describe('songs', () => {
  it('are two, each with sound, cover and words', async () => {
    const settings = { model: 'V6', custom_mode: true, instrumental: false } as const;
    const input = { ...settings, title: 'Paper Boat', style: 'folk', lyrics: 'Drift, little boat' };
    const { result, types, taskId } = await taskOf('ai-music-api/generate', input);

    const song = { title: 'Paper Boat', model_name: 'V6', prompt: 'Drift, little boat', tags: 'folk', duration: 1 };
    expect(result.data).toMatchObject([
      { id: `${taskId}-1`, ...song },
      { id: `${taskId}-2`, ...song },
    ]);
    expect(endings(result.data?.flatMap(({ audio_url, image_url }) => [audio_url ?? '', image_url ?? '']))).toEqual([
      '1.wav',
      '1.jpg',
      '2.wav',
      '2.jpg',
    ]);
    expect(types).toEqual(['audio/wav', 'image/jpeg', 'audio/wav', 'image/jpeg']);
  });
});

describe('every model', () => {
  it.each(models)('$id gives the member of the result that the contract has', async ({ id, example }) => {
    const { mock, kie } = mockOf();
    const { taskId } = await kie.createTask(unlisted(id), example.input);
    await mock.clock.runToIdle();
    const { result } = await kie.waitForTask(taskId);
    const member = catalogue[id]?.result;

    if (member !== undefined && member !== 'unknown') expect(result).toHaveProperty(member);
    expect(Object.keys(result)).not.toEqual([]);
  });
});
