import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filesOf } from '../../src/wire/files.js';
import { readTask, type SucceededTask } from '../../src/wire/record.js';

const refuse = (problem: string) => new Error(problem);
const read = (members: object) => readTask({ taskId: 'a', state: 'success', ...members }, refuse) as SucceededTask;

const known = fc.constantFrom(
  'resultUrls',
  'resultWaterMarkUrls',
  'firstFrameUrl',
  'resultObject',
  'data',
  '__proto__',
);
const url = fc.webUrl({ withQueryParameters: true });
const { value: anyResult } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 5 }, fc.jsonValue(), url, tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(fc.oneof(known, fc.string()), tie('value'), { maxKeys: 4 }),
}));

describe('a random result', () => {
  it('is always read, and its known members have the form of their type', () => {
    let successes = 0;
    fc.assert(
      fc.property(anyResult, fc.boolean(), (value, asText) => {
        const { result, files } = read({ resultJson: asText ? JSON.stringify(value) : value });
        const isText = (each: unknown) => typeof each === 'string';
        expect((result.resultUrls ?? []).every(isText)).toBe(true);
        expect((result.data ?? []).every((each) => typeof each === 'object')).toBe(true);
        expect(typeof (result.resultObject ?? {})).toBe('object');
        expect(files.every((file) => URL.canParse(file.url))).toBe(true);
        successes++;
      }),
      { numRuns: 1_000 },
    );
    expect(successes).toBe(1_000);
  });

  it('is always read, also if it is no JSON', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (resultJson) => void read({ resultJson })),
      { numRuns: 1_000 },
    );
  });

  it('loses none of its URLs', () => {
    fc.assert(
      fc.property(fc.array(url, { minLength: 1 }), fc.nat(10), (urls, depth) => {
        let value: unknown = { some: urls };
        for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { inner: value };
        expect(filesOf(value).map((file) => file.url)).toEqual([...new Set(urls)]);
      }),
    );
  });
});

describe('the files of a result', () => {
  const host = 'https://files.example.com';

  it.each([
    [{ resultUrls: [`${host}/1.PNG?x=1`] }, 'image'],
    [{ resultUrls: [`${host}/1.mp4#t`] }, 'video'],
    [{ resultUrls: [`${host}/1.wav`] }, 'audio'],
    [{ resultUrls: [`${host}/1.mid`] }, 'other'],
    [{ resultUrls: [`${host}/1`] }, 'other'],
    [{ data: [{ stream_audio_url: `${host}/1` }] }, 'audio'],
    [{ data: [{ image_url: `${host}/1` }] }, 'image'],
    [{ video_url: `${host}/1` }, 'video'],
    [{ video_cover_url: `${host}/1` }, 'image'],
    [{ lastFrameUrl: `${host}/1` }, 'image'],
    [{ image_url: `${host}/1.mp4` }, 'video'],
    [[`${host}/1.webp`], 'image'],
    [`${host}/1.webp`, 'image'],
    [{ resultObject: `{"wav":"${host}/1"}` }, 'audio'],
  ])('in %j is one of a kind: %s', (result, kind) => {
    expect(filesOf(result)).toMatchObject([{ kind }]);
  });

  it('come once each, in the order of the result', () => {
    const [a, b, c] = ['a.png', 'b.png', 'c.png'].map((name) => `${host}/${name}`);
    const files = filesOf({ resultUrls: [a, b, a], firstFrameUrl: c, resultObject: { layers: [{ url: b }] } });
    expect(files.map(({ url }) => url)).toEqual([a, b, c]);
  });

  it.each([
    'Look at https://files.example.com/1.png',
    'https://files.example.com/1.png is the boat',
    'ftp://files.example.com/1.png',
    '/1.png',
    'https://',
    '[Verse]',
  ])('are not in the text %j', (text) => {
    expect(filesOf({ text })).toEqual([]);
  });

  it('are looked for within bounds', () => {
    const ring: unknown[] = ['https://files.example.com/1.png'];
    ring.push(ring, ring, ring);
    expect(filesOf(ring)).toHaveLength(1);
    expect(read({ resultJson: `${'['.repeat(50_000)}${']'.repeat(50_000)}` }).files).toEqual([]);
  });
});
