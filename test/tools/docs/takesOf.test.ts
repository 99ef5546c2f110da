import { describe, expect, it } from 'vitest';
import { fieldsOf } from '../../../tools/contract/takesOf.js';
import { makerOf } from '../../../tools/docs/makerOf.js';
import { contract, docsModels } from './docs.js';

const takes = (id: string) => docsModels.find((model) => model.id === id)?.takes;

describe('what a model takes', () => {
  it.each([
    ['google/nano-banana', ['prompt']],
    ['google/nano-banana-edit', ['prompt', 'images']],
    ['elevenlabs/audio-isolation', ['audio']],
    ['elevenlabs/text-to-dialogue-v3', ['prompt']],
    ['topaz/video-upscale', ['video']],
    ['grok-imagine/upscale', ['earlier task']],
    ['gemini-omni-video', ['prompt', 'images', 'video']],
    ['wan/2-7-r2v', ['prompt', 'images', 'video', 'audio']],
    ['kling-2.6/motion-control', ['prompt', 'images', 'video']],
    ['ai-music-api/generate', ['prompt', 'images', 'video', 'audio', 'persona']],
    ['ai-music-api/extend', ['prompt', 'earlier task', 'persona']],
    ['ai-music-api/mashup', ['prompt', 'audio', 'persona']],
    ['ai-music-api/separate-vocals', ['audio', 'earlier task']],
    ['ai-music-api/create-voice', ['audio', 'earlier task']],
    ['ai-music-api/boost-music-style', ['prompt']],
  ])('is read from the schema of %s', (id, expected) => {
    expect(takes(id)).toEqual(expected);
  });

  it.each(docsModels.map((model) => [model.id, model] as const))('is not overlooked for %s', (_, model) => {
    const input = model.variant.properties?.input ?? {};
    const files = fieldsOf(contract, input).filter(([, { format, items }]) => (items?.format ?? format) === 'uri');

    expect(model.takes).not.toEqual([]);
    if (files.length > 0) expect(model.takes.some((take) => /images|video|audio/.test(take))).toBe(true);
  });
});

describe('what a model makes', () => {
  it.each([
    ['google/nano-banana', 'image'],
    ['grok-imagine-image-2-0/segment-map', 'data'],
    ['ai-music-api/generate', 'audio'],
    ['ai-music-api/generate-lyrics', 'text'],
    ['ai-music-api/generate-midi-from-audio', 'MIDI'],
    ['ai-music-api/create-voice', 'voice'],
    ['ai-music-api/generate-persona', 'persona'],
  ])('by %s is %s', (id, expected) => {
    expect(docsModels.find((model) => model.id === id)?.makes).toBe(expected);
  });
});

describe('the maker of a model', () => {
  it.each([
    ['google/imagen4', 'Imagen 4', 'Google'],
    ['nano-banana-2', 'Nano Banana 2', 'Google'],
    ['seedream/4.5-edit', 'Seedream 4.5 Edit', 'ByteDance'],
    ['ai-music-api/generate', 'Suno Generate Music', 'Suno'],
    ['qwen3/text-to-image', 'Qwen3 Text to Image', 'Qwen'],
    ['kling-3.0/video', 'Kling 3.0 Video', 'Kling'],
    ['happyhorse/video-edit', 'HappyHorse Video Edit', 'HappyHorse'],
    ['brand-new-2/video', 'BrandNew 2 Video', 'BrandNew'],
    ['7up/image', '7up Image', '7up'],
  ])('of %s, %s, is %s', (id, title, maker) => {
    expect(makerOf(id, title)).toBe(maker);
  });
});
