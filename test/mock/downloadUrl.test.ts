import { describe, expect, it } from 'vitest';
import { validatorOf } from '../bundle.js';
import { ask, INPUT, mockOf } from './mockOf.js';
import { fileOf, UPLOADS } from './uploads/uploading.js';

const GOOD_MS = 20 * 60_000;

type Played = ReturnType<typeof mockOf>;

/** The files of a mock, and how to make one. */
const FILES: Readonly<Record<string, (played: Played) => Promise<string>>> = {
  'a result': async ({ mock, kie }) => {
    const { taskId } = await kie.createTask('google/nano-banana', INPUT);
    await mock.clock.runToIdle();
    return (await kie.waitForTask(taskId)).files[0]?.url ?? '';
  },
  'an upload': async ({ kie }) => fileOf(await UPLOADS.uploadFileBase64(kie, { fileName: 'ä b.png' })).downloadUrl,
};

const linkOf = async ({ kie }: Played, url: string) =>
  (await kie.api.POST('/api/v1/common/download-url', { body: { url } })).data;

describe.each(Object.entries(FILES))('getDownloadUrl of %s', (_, make) => {
  it('answers with a link to it that is good for 20 minutes, by the clock of the mock', async () => {
    const played = mockOf();
    const { mock } = played;
    const url = await make(played);
    const answer = await linkOf(played, url);
    expect(validatorOf('DownloadUrlEnvelope')(answer)).toBe(true);
    const link = answer?.code === 200 ? answer.data : '';

    const bytesOf = async (at: string) => new Uint8Array(await (await mock.fetch(at)).arrayBuffer());
    expect(await bytesOf(link)).toEqual(await bytesOf(url));
    await mock.clock.advance(GOOD_MS - 1);
    expect((await mock.fetch(link)).status).toBe(200);
    await mock.clock.advance(1);
    expect((await mock.fetch(link)).status).toBe(404);
    expect((await mock.fetch(url)).status).toBe(200);
  });

  it('makes a new link of a link, but of none that has expired', async () => {
    const played = mockOf();
    const first = await linkOf(played, await make(played));
    const link = first?.code === 200 ? first.data : '';
    await played.mock.clock.advance(1_000);

    expect(await linkOf(played, link)).toMatchObject({ code: 200, data: expect.not.stringMatching(link) });
    await played.mock.clock.advance(GOOD_MS);
    expect(await linkOf(played, link)).toMatchObject({ code: 422 });
  });

  it('knows a file by its path, whatever name the mock is asked at', async () => {
    const played = mockOf();
    const url = (await make(played)).replace('http://mock.invalid', 'http://mock:4010');

    expect(await linkOf(played, url)).toMatchObject({ code: 200, data: expect.stringMatching(/^http:..mock:4010\//) });
  });
});

describe('getDownloadUrl', () => {
  it.each([
    'https://files.example.com/boat.png',
    'http://mock.invalid/__mock/files/no-task/1.png',
    'http://mock.invalid/__mock/files/kieai/1/texts/no-file.txt',
    'http://mock.invalid/__mock/files/%E0/1.png',
    'http://mock.invalid/__mock',
    'boat.png',
    '',
  ])('refuses "%s" with 422, as was seen', async (url) => {
    expect(await linkOf(mockOf(), url)).toEqual({ code: 422, msg: 'url is wrong', data: null });
  });

  it('refuses the file of a task that has not ended', async () => {
    const played = mockOf();
    const { taskId } = await played.kie.createTask('google/nano-banana', INPUT);
    const url = `http://mock.invalid/__mock/files/${taskId}/1.png`;

    expect(await linkOf(played, url)).toMatchObject({ code: 422 });
    await played.mock.clock.runToIdle();
    expect(await linkOf(played, url)).toMatchObject({ code: 200 });
  });

  it('refuses a body that is no JSON', async () => {
    const { mock } = mockOf();
    const answer = await ask(mock.fetch, '/api/v1/common/download-url', { method: 'POST', body: 'url' });

    expect(answer.body).toMatchObject({ code: 400, data: null });
  });
});
