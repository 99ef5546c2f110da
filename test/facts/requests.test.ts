import { describe, expect, it } from 'vitest';
import { isError } from '../../src/validation/Issue.js';
import { validateInput } from '../../src/validation/index.js';
import { ask, mockOf } from '../mock/mockOf.js';

const IMAGE = 'https://app.example.com/uploads/harbour.png';
const VIDEO = 'https://app.example.com/uploads/waltz.mp4';
const TASK = '8c1f0e6b5d2a4f7396e0b1c2d3a4f5e6';

/** Requests of every kind that the vendor was seen to accept in spring 2026 though its pages do not have them. */
const ACCEPTED: readonly (readonly [kind: string, model: string, input: object])[] = [
  [
    'a safety switch that its page lacks',
    'gpt-image-2-text-to-image',
    { prompt: 'A lighthouse made of books', aspect_ratio: 'auto', nsfw_checker: true },
  ],
  [
    'a safety switch that its page lacks, with images',
    'gpt-image-2-image-to-image',
    { prompt: 'Snow on the roofs', input_urls: [IMAGE], aspect_ratio: 'auto', nsfw_checker: false },
  ],
  [
    'a safety switch on a video model',
    'bytedance/seedance-2',
    { prompt: 'A ferry turns in the harbour', nsfw_checker: true, duration: 5, aspect_ratio: '16:9' },
  ],
  ['a safety switch beside the rest', 'wan/2-7-image-pro', { prompt: 'A tram in fog', nsfw_checker: false }],
  [
    'a safety switch on a video of an image',
    'grok-imagine/image-to-video',
    { image_urls: [IMAGE], prompt: 'The gulls take off', duration: '6', nsfw_checker: true },
  ],
  [
    'a duration as text',
    'grok-imagine/text-to-video',
    { prompt: 'A kite gets away', aspect_ratio: '1:1', duration: '6', resolution: '480p' },
  ],
  [
    'a mode that is a resolution',
    'kling-3.0/motion-control',
    { prompt: 'A scarecrow dances', input_urls: [IMAGE], video_urls: [VIDEO], mode: '720p' },
  ],
  [
    'an extension from the very start, as long as a text says',
    'grok-imagine/extend',
    { task_id: TASK, prompt: 'The kite comes back', extend_at: 0, extend_times: '6' },
  ],
  ['an array of one for a URL', 'qwen2/image-edit', { prompt: 'Empty the quay', image_url: [IMAGE] }],
  [
    'voices by name in a dialogue',
    'elevenlabs/text-to-dialogue-v3',
    { dialogue: [{ text: 'Who left the gate open?', voice: 'Adam' }] },
  ],
  ['a voice by name', 'elevenlabs/text-to-speech-multilingual-v2', { text: 'Mind the step.', voice: 'Sarah' }],
  [
    'a voice by name, with the fast model',
    'elevenlabs/text-to-speech-turbo-2-5',
    { text: 'The bakery is open.', voice: 'Brian' },
  ],
  ['no source at all, which is billed', 'grok-imagine/image-to-video', {}],
  [
    'a negative prompt as long as older pages allow',
    'kling/v2-5-turbo-image-to-video-pro',
    { prompt: 'The tide comes in', image_url: IMAGE, duration: '5', negative_prompt: 'x'.repeat(2_496) },
  ],
];

/** Requests of the kinds that the vendor refused, as far as the request itself tells. */
const REFUSED: readonly (readonly [kind: string, model: string, input: object])[] = [
  ['no prompt', 'bytedance/seedance-1.5-pro', { aspect_ratio: '16:9', duration: 5 }],
  ['no image', 'gpt-image/1.5-image-to-image', { prompt: 'A darker sky', aspect_ratio: '1:1', quality: 'medium' }],
  ['no images', 'seedream/5-lite-image-to-image', { prompt: 'Add a boat', aspect_ratio: '1:1', quality: 'basic' }],
  ['no dialogue', 'elevenlabs/text-to-dialogue-v3', { stability: 0.5 }],
  ['no text', 'elevenlabs/text-to-speech-turbo-2-5', { voice: 'Adam' }],
];

const send = async (model: string, input: object) => {
  const { mock } = mockOf();
  const body = JSON.stringify({ model, input });
  return (await ask(mock.fetch, '/api/v1/jobs/createTask', { method: 'POST', body })).body;
};

describe('a request as the vendor accepted it', () => {
  it.each(ACCEPTED)('has no error: %s, %s', (_, model, input) => {
    expect(validateInput(model, input).filter(isError)).toEqual([]);
  });

  it('has no error where nothing is known of its model', () => {
    // Of this one the vendor took requests, and no task succeeded; its page is gone. What it would make, the mock cannot tell.
    expect(validateInput('elevenlabs/sound-effect-v2', { text: 'Rain on a tin roof' })).toEqual([]);
  });

  it.each(ACCEPTED)('makes a task of the mock: %s, %s', async (_, model, input) => {
    expect(await send(model, input)).toMatchObject({ code: 200, data: { taskId: expect.any(String) } });
  });
});

describe('a request as the vendor refused it', () => {
  it.each(REFUSED)('has an error: %s, %s', (_, model, input) => {
    expect(validateInput(model, input).filter(isError)).toMatchObject([{ keyword: 'required' }]);
  });

  it.each(REFUSED)('is refused by the mock: %s, %s', async (_, model, input) => {
    expect(await send(model, input)).toMatchObject({ code: expect.any(Number), data: null });
  });
});
