import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KieError, SucceededTask } from '../../src/client/index.js';
import { validatorOf } from '../bundle.js';
import { KEY } from '../canaries.js';
import { clientOf, envelope, record, rejection } from './api.js';

const fits = validatorOf('RecordInfoEnvelope');
const URL_1 = 'https://files.example.com/1.png';

/** Asks for a task whose record has these members, if the contract has such records. */
async function read(state: string, members: object) {
  const body = { code: 200, msg: 'success', data: { ...record(state), ...members } };
  expect(fits(body), JSON.stringify(fits.errors)).toBe(true);
  return clientOf(() => envelope(body.data)).getTask('task-1');
}

describe('a record as it was seen is read and fits the contract', () => {
  const ended = { costTime: 9, completeTime: 1764000009000 };
  const failure = { failCode: '422', failMsg: 'The provider took no task' };
  const autumn = { operationType: 'image', successFlag: 1, paramJson: '{"prompt":"A boat"}' };

  it.each([
    ['waiting, in spring', 'waiting', {}, { state: 'waiting' }],
    ['generating, in spring', 'generating', {}, { state: 'generating' }],
    ['with credits that come late', 'waiting', { creditsConsumed: 0 }, { record: { creditsConsumed: 0 } }],
    ['of a success in spring', 'success', ended, { result: { resultUrls: [URL_1] } }],
    ['of a success that cost 0.19', 'success', { ...ended, creditsConsumed: 0.19 }, { state: 'success' }],
    [
      'of a success with the keys of autumn',
      'success',
      { ...ended, ...autumn, response: { resultUrls: [URL_1] } },
      { result: { resultUrls: [URL_1] }, record: autumn },
    ],
    ['waiting, with the keys of autumn', 'waiting', { ...autumn, successFlag: null, response: null }, {}],
    ['that failed at once', 'fail', failure, { ...failure, record: { costTime: null, completeTime: null } }],
    ['that failed after seconds', 'fail', { ...ended, failCode: '500', failMsg: 'Upload failed' }, { failCode: '500' }],
  ])('%s', async (_, state, members, expected) => {
    expect(await read(state, members)).toMatchObject(expected);
  });
});

describe('the result of a success is never refused', () => {
  const song = (id: string) => ({
    ...{ id, title: 'Paper Boat', duration: 128.4, model_name: 'v6', prompt: 'Drift', tags: 'folk', createTime: 1 },
    ...{ audio_url: `https://files.example.com/${id}.mp3`, stream_audio_url: `https://files.example.com/s/${id}` },
    image_url: `https://files.example.com/${id}.jpeg`,
  });
  const layers = { layers_data: [{ z_index: 0, url: 'https://files.example.com/layer.png' }] };

  it.each<[string, unknown, unknown]>([
    ['URLs', `{"resultUrls":["${URL_1}"],"seed":7}`, { resultUrls: [URL_1], seed: 7 }],
    ['an object', '{"resultObject":{"lyricsData":[]}}', { resultObject: { lyricsData: [] } }],
    [
      'URLs and an object',
      JSON.stringify({ resultUrls: [URL_1], resultObject: layers }),
      { resultUrls: [URL_1], resultObject: layers },
    ],
    ['songs', JSON.stringify({ data: [song('a'), song('b')] }), { data: [song('a'), song('b')] }],
    ['members that nobody knows', '{"tracks":{"vocals":1}}', { tracks: { vocals: 1 } }],
    ['URLs that are none', '{"resultUrls":"one","seed":7}', { seed: 7 }],
    ['some URLs that are none', `{"resultUrls":[1,"${URL_1}",null]}`, { resultUrls: [URL_1] }],
    ['an object that is a text', '{"resultObject":"Drift","firstFrameUrl":null}', {}],
    ['no object', '["one"]', {}],
    ['null', 'null', {}],
    ['JSON that is cut off', '{"resultUrls":', {}],
    ['text', 'Ready.', {}],
    ['nothing', '', {}],
  ])('%s', async (_, resultJson, expected) => {
    const task = await clientOf(() => envelope({ ...record('success'), resultJson })).getTask('task-1');
    expect(task).toMatchObject({ state: 'success', record: { resultJson } });
    expect((task as SucceededTask).result).toEqual(expected);
  });

  it.each([
    [null, { resultUrls: [URL_1] }],
    ['', { resultUrls: [URL_1] }],
    [undefined, `{"resultUrls":["${URL_1}"]}`],
    ['{}', { resultUrls: [URL_1] }],
  ])('resultJson %j, if `response` has the result', async (resultJson, response) => {
    const { taskId, model } = record('success');
    const task = await clientOf(() => envelope({ taskId, model, state: 'success', resultJson, response })).getTask(
      taskId,
    );
    expect(task).toMatchObject({ result: { resultUrls: [URL_1] }, files: [{ url: URL_1, kind: 'image' }] });
  });

  it('any of 1,000 random ones', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (resultJson) => {
        const task = await clientOf(() => envelope({ ...record('success'), resultJson })).getTask('task-1');
        expect(task).toMatchObject({ state: 'success', record: { resultJson } });
      }),
      { numRuns: 1_000 },
    );
  });

  it('what came stays at hand as `raw`', async () => {
    const rawOf = async (resultJson: string) =>
      ((await clientOf(() => envelope({ ...record('success'), resultJson })).getTask('task-1')) as SucceededTask).raw;
    expect(await rawOf('[{"id":1}]')).toEqual([{ id: 1 }]);
    expect(await rawOf('{"resultUrls":"one"}')).toEqual({ resultUrls: 'one' });
    expect(await rawOf('Ready.')).toBe('Ready.');
    expect(await rawOf('null')).toBe(null);
  });
});

describe('a task tells', () => {
  const read = async (members: object) =>
    clientOf(() => envelope({ ...record('success'), ...members })).getTask('task-1');

  it.each([
    [{ creditsConsumed: 0.19 }, 0.19],
    [{ creditsConsumed: 0 }, 0],
    [{ consumeCredits: 4 }, 4],
    [{ creditsConsumed: null, consumeCredits: 4 }, 4],
    [{ creditsConsumed: 'many' }, undefined],
    [{}, undefined],
  ])('of the credits in %j: %s', async (members, credits) => {
    expect((await read(members)).credits).toBe(credits);
  });

  it.each([
    ['{"input":"{\\"prompt\\":\\"A boat\\"}","model":"a/b"}', { prompt: 'A boat' }],
    ['{"input":{"prompt":"A boat"},"model":"a/b"}', { prompt: 'A boat' }],
    ['{"input":"{\\"prompt\\":","model":"a/b"}', undefined],
    ['{"input":"[]"}', undefined],
    ['{"inp', undefined],
    ['', undefined],
    [null, undefined],
  ])('what was asked for, out of %j', async (param, input) => {
    expect((await read({ param })).input).toEqual(input);
  });
});

describe('an error has the id of its request', () => {
  const idOf = async (headers: Record<string, string>) => {
    const answer = () => Response.json({ code: 500, msg: 'Oops' }, { headers });
    return ((await rejection(clientOf(answer).getTask('task-1'))) as KieError).requestId;
  };

  it.each([
    [{ 'cf-ray': '8f1d2c3b4a5e6f70-FRA' }, '8f1d2c3b4a5e6f70-FRA'],
    [{ 'cf-ray': '8f1d2c3b4a5e6f70-FRA', 'x-request-id': 'r-1' }, 'r-1'],
    [{ 'x-request-id': '<script>', 'cf-ray': 'c-1' }, 'c-1'],
    [{ 'x-request-id': KEY }, '…'],
    [{}, undefined],
  ])('from %j', async (headers, id) => {
    expect(await idOf(headers as Record<string, string>)).toBe(id);
  });

  it('also if its answer cannot be read, or has no task', async () => {
    const headers = { 'x-request-id': 'r-1' };
    for (const body of ['<html>', '{"code":200,"data":{}}']) {
      const kie = clientOf(() => new Response(body, { headers }));
      expect(await rejection(kie.getTask('task-1'))).toMatchObject({ requestId: 'r-1' });
      expect(await rejection(kie.createTask('google/nano-banana', { prompt: 'A' }))).toMatchObject({
        requestId: 'r-1',
      });
    }
  });
});
