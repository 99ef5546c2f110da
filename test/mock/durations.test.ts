import { describe, expect, it } from 'vitest';
import { catalogue } from '../../generated/catalogue.js';
import { observed } from '../../generated/observed.js';
import { unlisted } from '../../src/client/index.js';
import { createMock, type MockOptions } from '../../src/mock/index.js';
import { models } from '../bundle.js';
import { INPUT, mockOf, recordOf } from './mockOf.js';

const inputOf = (model: string) => models.find(({ id }) => id === model)?.example.input ?? INPUT;

/** The states that a task of a model passes, and after how many ms it has ended. */
async function lifeOf(model: string, durations?: MockOptions['durations']) {
  const { mock, kie } = mockOf({ durations });
  const { taskId } = await kie.createTask(unlisted(model), inputOf(model));
  await mock.clock.runToIdle();
  const { createTime, completeTime } = (await recordOf(mock.fetch, taskId)).data;
  const states = mock.journal().flatMap((entry) => (entry.event === 'state' ? entry.state : []));
  return { states, ms: completeTime - createTime };
}

describe('a task', () => {
  it('waits until it ends, and takes 5 s', async () => {
    expect(await lifeOf('google/nano-banana')).toEqual({ states: ['waiting', 'success'], ms: 5_000 });
  });

  it.each(Object.keys(observed).filter((id) => observed[id]?.state))(
    'of %s generates until it ends, as it was seen to',
    async (id) => {
      expect((await lifeOf(id)).states).toEqual(['generating', 'success']);
    },
  );

  it.each(models)('of $id is in one unfinished state only', async ({ id }) => {
    expect((await lifeOf(id)).states).toHaveLength(2);
  });

  it('is queuing on request', async () => {
    const states = ['waiting', 'queuing', 'generating', 'success'];

    expect(await lifeOf('google/nano-banana', { waiting: 1, queuing: 2, generating: 4 })).toEqual({ states, ms: 7 });
  });

  it('passes no state that is left out', async () => {
    expect(await lifeOf('google/nano-banana', { queuing: 9 })).toEqual({ states: ['queuing', 'success'], ms: 9 });
    expect(await lifeOf('google/nano-banana', {})).toEqual({ states: ['waiting', 'success'], ms: 0 });
  });
});

describe('a duration', () => {
  it('can be a number of ms', async () => {
    expect((await lifeOf('google/nano-banana', 250)).ms).toBe(250);
  });

  it('can be given by model, and is 5 s for the others', async () => {
    const durations = {
      'google/nano-banana': 7,
      'seedream/4.5-edit': { generating: 9 },
      'wan/2-7-image': 'observed',
    } as const;

    expect((await lifeOf('google/nano-banana', durations)).ms).toBe(7);
    expect(await lifeOf('seedream/4.5-edit', durations)).toEqual({ states: ['generating', 'success'], ms: 9 });
    expect((await lifeOf('wan/2-7-image', durations)).ms).toBe(13_100);
    expect((await lifeOf('z-image', durations)).ms).toBe(5_000);
  });

  it('can be decided by a function of model and input', async () => {
    const durations: MockOptions['durations'] = (model, { prompt }) =>
      model === 'z-image' ? `${prompt}`.length : undefined;

    expect((await lifeOf('z-image', durations)).ms).toBe(`${inputOf('z-image').prompt}`.length);
    expect((await lifeOf('google/nano-banana', durations)).ms).toBe(5_000);
  });

  it.each(Object.entries(observed).filter(([, { seconds }]) => seconds))(
    'as observed is the median of the recorded tasks of %s',
    async (id, { seconds = 0 }) => {
      expect((await lifeOf(id, 'observed')).ms).toBe(seconds * 1_000);
    },
  );

  it('as observed is that of the same media where no task was recorded', async () => {
    const median = (media: string) => {
      const all = Object.entries(observed).flatMap(([id, { seconds }]) =>
        catalogue[id]?.media === media ? (seconds ?? []) : [],
      );
      return all.sort((a, b) => a - b)[Math.floor(all.length / 2)];
    };

    expect((await lifeOf('z-image', 'observed')).ms).toBe((median('image') ?? 0) * 1_000);
    expect((await lifeOf('wan/2-5-text-to-video', 'observed')).ms).toBe((median('video') ?? 0) * 1_000);
    expect((await lifeOf('ai-music-api/generate', 'observed')).ms).toBeGreaterThan(10_000);
  });
});

describe('a duration or a price', () => {
  it.each([
    { options: { durations: -1 }, says: 'durations must be 0 or more' },
    { options: { durations: 'real' }, says: 'durations must fit one or more of its 2 shapes' },
    {
      options: { durations: { wating: 5 } },
      says: 'durations has the model wating, which does not exist; did you mean waiting?',
    },
    { options: { durations: { 'z-image': -5 } }, says: 'durations.z-image must be 0 or more' },
    { options: { durations: { waiting: '5' } }, says: 'durations.waiting must be a number' },
    { options: { price: 'free' }, says: 'price must be a number' },
    {
      options: { price: { 'z-imag': 1 } },
      says: 'price has the model z-imag, which does not exist; did you mean z-image?',
    },
    { options: { price: { 'z-image': '1' } }, says: 'price.z-image must be a number' },
  ])('$options is refused', ({ options, says }) => {
    // As from JavaScript, which no compiler stands before.
    expect(() => createMock(options as MockOptions)).toThrow(says);
  });

  it('that a function gives is refused when it is asked', async () => {
    const { kie } = mockOf({ price: () => -1 });

    await expect(kie.createTask('z-image', { prompt: 'A boat', aspect_ratio: '1:1' })).rejects.toThrow(
      'What price gives for z-image must be 0 or more',
    );
  });
});
