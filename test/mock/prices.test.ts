import { describe, expect, it } from 'vitest';
import { InsufficientCreditsError } from '../../src/client/index.js';
import { rejection } from '../client/api.js';
import { ask, mockOf } from './mockOf.js';

const MOTION = {
  input_urls: ['https://app.example.com/uploads/character.png'],
  video_urls: ['https://app.example.com/uploads/dance.mp4'],
  character_orientation: 'image',
  mode: '720p',
};
const second = { prompt: 'A paper boat', resolution: '480p', duration: 4 } as const;

describe('a task of the mock', () => {
  it('costs what the vendor lists, and its record says so', async () => {
    const { mock, kie } = mockOf({ credits: 100 });
    const { taskId } = await kie.createTask('bytedance/seedance-2', second);
    await mock.clock.runToIdle();

    expect(await kie.getTask(taskId)).toMatchObject({ state: 'success', credits: 4 * 19 });
    expect(await kie.credits()).toBe(100 - 4 * 19);
  });

  it('is refused with 402 where the credits do not reach', async () => {
    const { kie } = mockOf({ credits: 4 * 19 - 0.1 });

    expect(await rejection(kie.createTask('bytedance/seedance-2', second))).toBeInstanceOf(InsufficientCreditsError);
    expect(await kie.credits()).toBe(4 * 19 - 0.1);
  });

  it('costs nothing in the end if it fails', async () => {
    const { mock, kie } = mockOf({ credits: 100 });
    mock.failNext({ failCode: '500' });
    const { taskId } = await kie.createTask('bytedance/seedance-2', second);
    await mock.clock.runToIdle();

    expect(await kie.getTask(taskId)).toMatchObject({ state: 'fail', credits: 0 });
    expect(await kie.credits()).toBe(100);
  });

  it.each([
    ['2 s of a clip', 'kling-2.6/motion-control', MOTION, 2 * 11],
    ['the least of a span', 'gpt-image-2-text-to-image', { prompt: 'A boat' }, 6],
    ['nothing where nothing is listed', 'runway/extend-ai-video', { task_id: 'a', prompt: 'b', quality: '720p' }, 0],
  ])('costs %s', async (_, model, input, credits) => {
    const { mock, kie } = mockOf({ credits: 1_000 });
    const body = JSON.stringify({ model, input });
    const { body: answer } = await ask(mock.fetch, '/api/v1/jobs/createTask', { method: 'POST', body });

    expect(answer).toMatchObject({ code: 200 });
    expect(await kie.credits()).toBe(1_000 - credits);
  });

  it('costs what the option price says, and what is listed where that says nothing', async () => {
    const { kie } = mockOf({ credits: 100, price: { 'google/nano-banana': 1 } });
    await kie.createTask('google/nano-banana', { prompt: 'A boat' });
    await kie.createTask('z-image', { prompt: 'A boat', aspect_ratio: '1:1' });

    expect(await kie.credits()).toBe(100 - 1 - 0.8);
  });
});
