import { describe, expect, it } from 'vitest';
import { estimate } from '../../src/prices/index.js';

const URL = 'https://app.example.com/uploads/clip.mp4';
const URLS = (count: number) => Array.from({ length: count }, (_, index) => `https://app.example.com/${index}.png`);
const one = (credits: number) => ({ min: credits, max: credits });

describe('ten models of different units, calculated by hand', () => {
  it.each([
    // Per image, by resolution.
    ['nano-banana-2', { prompt: 'A kite', resolution: '2K' }, 12],
    // Per image, as often as the text says.
    ['ideogram/character', { prompt: 'A kite', rendering_speed: 'TURBO', num_images: '3' }, 3 * 12],
    // Per image that comes out, and per image that goes in, but for the first.
    ['seedream/5-pro-image-to-image', { prompt: 'A kite', image_urls: URLS(4), quality: 'high' }, 14 + 3 * 0.5],
    // Per second of output, with sound.
    ['kling-3.0/video', { prompt: 'A kite', sound: true, duration: '8', mode: 'pro', multi_shots: false }, 8 * 27],
    // Per second, as many as there are frames.
    ['wan/2-2-a14b-speech-to-video-turbo', { prompt: 'A kite', num_frames: 120, frames_per_second: 24 }, 5 * 12],
    // Per video, with the length as a tier.
    ['hailuo/2-3-image-to-video-pro', { prompt: 'A kite', image_url: URL, duration: '10' }, 90],
    // Per video, whatever its length, if a clip is given.
    ['gemini-omni-video', { prompt: 'A kite', duration: '4', video_list: [{ url: URL, start: 0, ends: 4 }] }, 168],
    // Per 1000 characters of all turns.
    ['elevenlabs/text-to-dialogue-v3', { dialogue: [{ text: 'a'.repeat(400) }, { text: 'b'.repeat(100) }] }, 0.5 * 14],
    // Per request.
    ['ai-music-api/separate-vocals', { task_id: 'a', audio_id: 'b', type: 'split_stem' }, 50],
    // Per generation, however many images it makes.
    ['grok-imagine/text-to-image', { prompt: 'A kite', enable_pro: false }, 4],
  ])('%s', (model, input, credits) => {
    expect(estimate(model, input)).toMatchObject({ credits: one(credits), usd: one(credits / 200) });
  });
});

describe('an estimate', () => {
  it('says the day of the prices and how it is made up', () => {
    expect(estimate('bytedance/seedance-2', { prompt: 'A kite', resolution: '480p', duration: 4 })).toEqual({
      credits: one(76),
      usd: one(0.38),
      listed: '2026-09-28',
      basis: '19 per second × 4',
    });
  });

  it('prices at the documented default what the input leaves out', () => {
    const given = { prompt: 'A kite', resolution: '720p', duration: 5 };
    expect(estimate('bytedance/seedance-2', { prompt: 'A kite' })).toEqual(estimate('bytedance/seedance-2', given));
  });

  it('spans all prices where the default of a field is not documented', () => {
    expect(estimate('gpt-image-2-text-to-image', { prompt: 'A kite' }).credits).toEqual({ min: 6, max: 16 });
  });

  it('spans all lengths where the model chooses one', () => {
    expect(estimate('bytedance/seedance-2', { prompt: 'A kite', duration: -1 }).credits).toEqual({
      min: 4 * 41,
      max: 15 * 41,
    });
  });

  it('charges the seconds of the clips as well as those of the result, where the vendor does', () => {
    const input = { prompt: 'A kite', reference_video_urls: [URL], duration: 5 };
    expect(estimate('bytedance/seedance-2', input, { seconds: 10 }).credits).toEqual(one((5 + 10) * 25));
  });

  it('is undefined while nobody says how long the clip is, and says what to pass', () => {
    const input = { input_urls: URLS(1), video_urls: [URL], character_orientation: 'image', mode: '720p' };
    expect(estimate('kling-2.6/motion-control', input)).toMatchObject({
      credits: undefined,
      usd: undefined,
      basis: 'It depends on the length of video_urls: pass seconds',
    });
    expect(estimate('kling-2.6/motion-control', input, { seconds: 9 }).credits).toEqual(one(9 * 11));
  });

  it('is a span where the length of clips has documented limits', () => {
    const input = { prompt: 'A kite', reference_video_urls: [URL], duration: 5, resolution: '480P' };
    expect(estimate('wan/3-0-video', input).credits).toEqual({ min: (5 + 1) * 8, max: (5 + 15) * 8 });
  });

  it('takes the length of a clip instead of a default', () => {
    const input = { prompt: 'A kite', video_urls: [URL], audio: false };
    expect(estimate('kling-3.0-omni/reference-to-video', input, { seconds: 9 }).credits).toEqual(one(9 * 20));
  });

  it('takes a number for its text, and the other way round', () => {
    expect(estimate('kling/v2-1-pro', { duration: 10 }).credits).toEqual(one(100));
    expect(estimate('wan/2-7-text-to-video', { duration: '10' }).credits).toEqual(one(240));
  });

  it('is undefined for values that no price is listed for', () => {
    expect(estimate('grok-imagine-video-1-5-preview', { resolution: '1080p' })).toMatchObject({
      credits: undefined,
      basis: 'No price is listed for these values',
    });
  });

  it('says why a model has no price', () => {
    expect(estimate('runway/extend-ai-video', {})).toMatchObject({
      credits: undefined,
      basis: 'The feed has no row for the extension of a video',
    });
  });

  it('is undefined for a model that the catalogue does not have', () => {
    expect(estimate('toString', {})).toEqual({
      credits: undefined,
      usd: undefined,
      listed: undefined,
      basis: 'No price of toString is known',
    });
  });

  it.each([0, -1, Number.NaN, Infinity])('refuses %s as a length', (seconds) => {
    expect(() => estimate('z-image', {}, { seconds })).toThrow(new RangeError('seconds must be above 0'));
  });
});
