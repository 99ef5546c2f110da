import { describe, expect, it, vi } from 'vitest';
import { mockOf } from '../mock/mockOf.js';
import { clientOf, envelope, rejection } from './api.js';

describe('credits', () => {
  it('are what the account has left', async () => {
    const { kie } = mockOf({ credits: 12.5 });
    expect(await kie.credits()).toBe(12.5);
    await kie.createTask('google/nano-banana', { prompt: 'A boat' });
    expect(await kie.credits()).toBe(8.5);
  });

  it.each([null, '7', {}, undefined])('are no %j', async (data) => {
    const error = await rejection(clientOf(() => envelope(data)).credits());
    expect(error).toMatchObject({ name: 'InvalidResponseError', message: 'getCredits answered without a number' });
  });
});

describe('a link to download', () => {
  it('leads to a file that a task made', async () => {
    const { mock, kie } = mockOf();
    const { taskId } = await kie.createTask('google/nano-banana', { prompt: 'A boat' });
    await mock.clock.runToIdle();
    const task = await kie.waitForTask(taskId);
    const link = await kie.downloadUrl(`${task.files[0]?.url}`);
    expect((await mock.fetch(link)).headers.get('content-type')).toBe('image/png');
  });

  it('is refused for any other', async () => {
    const error = await rejection(mockOf().kie.downloadUrl('https://files.example.com/1.png?sig=not-to-be-shown'));
    expect(error).toMatchObject({ name: 'ValidationFailedError', code: 422 });
  });

  it.each(['', '1.png', 'file:///1.png', 7])('is not asked for with %j', async (url) => {
    const sent = vi.fn(() => envelope('https://files.example.com'));
    expect(await rejection(clientOf(sent).downloadUrl(url as string))).toMatchObject({ name: 'UsageError' });
    expect(sent).not.toHaveBeenCalled();
  });

  it.each([null, '', {}, '/1.png'])('is no %j', async (data) => {
    const error = await rejection(clientOf(() => envelope(data)).downloadUrl('https://files.example.com/1.png'));
    expect(error).toMatchObject({ name: 'InvalidResponseError' });
  });
});

describe('the models of the vendor', () => {
  it('are listed, all or some', async () => {
    const { kie } = mockOf();
    const { models, total } = await kie.models();
    expect(models).toHaveLength(Number(total));
    expect(models).toContainEqual(expect.objectContaining({ model: 'google/nano-banana' }));
    const some = await kie.models({ provider: 'Google', q: 'banana' });
    expect(some.models.length).toBeGreaterThan(0);
    expect(some.models.length).toBeLessThan(models.length);
  });

  it('are asked for by kinds, separated by commas', async () => {
    const sent = vi.fn((_: Request) => envelope({ models: [] }));
    await clientOf(sent).models({ taskType: ['Text to Video', 'Image to Video'] });
    await clientOf(sent).models({ taskType: [] });
    expect(sent.mock.calls.map(([{ url }]) => new URL(url).search)).toEqual([
      '?taskType=Text%20to%20Video,Image%20to%20Video',
      '',
    ]);
  });

  it('have a schema each, but unknown ones have none', async () => {
    const { kie } = mockOf();
    expect(await kie.modelSchema('google/nano-banana')).toMatchObject({ openapi: '3.1.0' });
    expect(await kie.modelSchema('paper/boat')).toBeUndefined();
  });

  it.each([null, [], { models: {} }])('are no list in %j', async (data) => {
    expect(await rejection(clientOf(() => envelope(data)).models())).toMatchObject({ name: 'InvalidResponseError' });
  });

  it.each([null, { openapi: '3.1.0' }, { model: 'other/model', openapi: {} }])('have no schema in %j', async (data) => {
    const error = await rejection(clientOf(() => envelope(data)).modelSchema('google/nano-banana'));
    expect(error).toMatchObject({ name: 'InvalidResponseError', model: 'google/nano-banana' });
  });
});

it.each(['credits', 'models'] as const)('%s end when their signal is aborted', async (name) => {
  const signal = AbortSignal.abort();
  expect(await rejection(clientOf(() => envelope(1))[name]({ signal }))).toMatchObject({ name: 'AbortError' });
});

it('the fetch of a client sends no key', async () => {
  const sent = vi.fn((_: Request) => new Response());
  await clientOf(sent).fetch('https://files.example.com/1.png');
  expect(sent.mock.calls[0]?.[0].headers.get('authorization')).toBeNull();
});

describe('the prices of the vendor', () => {
  it('are listed, all or some', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 500 });
    const { kie } = mockOf();
    const all = await kie.prices();
    expect(all.length).toBeGreaterThan(100);
    const some = await kie.prices({ kind: 'image', q: 'nano banana pro' });
    expect(some.map(({ creditPrice, creditUnit }) => [creditPrice, creditUnit])).toEqual([
      ['18', 'per image'],
      ['24', 'per image'],
    ]);
    vi.useRealTimers();
  });

  it('are asked for in pages of 100, and no page after the last', async () => {
    const bodies: unknown[] = [];
    const sent = vi.fn(async (request: Request) => {
      bodies.push(await request.json());
      return envelope({ records: [{ modelDescription: 'a', creditPrice: '1' }], pages: 1 });
    });
    await clientOf(sent).prices();
    expect(bodies).toEqual([{ pageNum: 1, pageSize: 100, interfaceType: '', modelDescription: '' }]);
  });

  it.each([null, {}, { records: [{}] }])('are not %j', async (data) => {
    expect(await rejection(clientOf(() => envelope(data)).prices())).toMatchObject({
      name: 'InvalidResponseError',
      message: 'listPrices answered without data.records, which must be prices',
    });
  });

  it('are no longer waited for after an abort', async () => {
    const abort = new AbortController();
    const answer = () => {
      setTimeout(() => abort.abort(), 20);
      return envelope({ records: [{ modelDescription: 'a' }], pages: 9 });
    };
    const error = await rejection(clientOf(answer).prices({ signal: abort.signal }));
    expect(error).toMatchObject({ name: 'AbortError' });
  });
});
