import { expect, it } from 'vitest';
import { diagnose } from '../types/diagnose.js';

const run = (model: string, use: string) => `{ const { result, files, raw } = ${model}; ${use} }`;
const of = (model: string) =>
  `await kie.run('${model}', null! as import('../../src/client/index.js').Inputs['${model}'])`;

it('the result of a model is typed where its form is known, and unknown where it is not', () => {
  const said = diagnose([
    { name: 'images', code: run(of('google/nano-banana'), 'result.resultUrls[0];') },
    { name: 'songs', code: run(of('ai-music-api/generate'), 'result.data[0]?.audio_url?.length;') },
    { name: 'lyrics', code: run(of('ai-music-api/generate-lyrics'), 'Object.keys(result.resultObject);') },
    { name: 'files', code: run(of('ai-music-api/sounds'), "files[0]?.kind === 'audio';") },
    { name: 'URLs of an unknown form', code: run(of('ai-music-api/sounds'), 'result.resultUrls.length;') },
    { name: 'an unknown member', code: run(of('ai-music-api/sounds'), 'result.tracks.length;') },
    { name: 'what came', code: run(of('google/nano-banana'), 'raw.length;') },
  ]);
  expect(said.slice(0, 4)).toEqual([[], [], [], []]);
  expect(said[4]).toEqual([expect.stringContaining('possibly')]);
  expect(said[5]).toEqual([expect.stringContaining('unknown')]);
  expect(said[6]).toEqual([expect.stringContaining('unknown')]);
});
