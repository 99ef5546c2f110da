import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listenOnLoopback } from '../../../src/mock/loopback.js';
import { ask, INPUT, mockOf } from '../mockOf.js';
import { fileOf, UPLOADS } from './uploading.js';

const upload = UPLOADS.uploadFileUrl;

/** A server of this machine: each path answers with the status that it names, and leads elsewhere if that is a redirect. */
async function machine(): Promise<string> {
  const server = createServer(({ url = '' }, response) => {
    const status = Number(url.slice(1, 4));
    response
      .writeHead(status, { location: 'https://files.example.com/', 'content-type': 'image/webp; q=1' })
      .end('A boat');
  });
  const { url, close } = await listenOnLoopback(server);
  onTestFinished(close);
  return url;
}

describe('uploadFileUrl', () => {
  it('fetches from this machine', async () => {
    const { kie } = mockOf();
    const fileUrl = `${await machine()}/200/boat.png?key=secret`;

    expect(fileOf(await upload(kie, { fileUrl }))).toMatchObject({
      fileName: expect.stringMatching(/^\d+-\w+\.png$/),
      mimeType: 'image/webp',
      fileSize: 6,
    });
  });

  it('takes what a task has made, and what was uploaded, from the mock itself', async () => {
    const { mock, kie } = mockOf();
    const { taskId } = await kie.createTask('google/nano-banana', INPUT);
    await mock.clock.runToIdle();
    const { files } = await kie.waitForTask(taskId);
    const first = fileOf(await upload(kie, { fileUrl: files[0]?.url ?? '' }));
    const second = fileOf(await upload(kie, { fileUrl: first.downloadUrl }));

    expect(first).toMatchObject({ mimeType: 'image/png', fileName: expect.stringMatching(/\.png$/) });
    expect(second.fileSize).toBe(first.fileSize);
  });

  it('fetches from nowhere else, and says so loudly', async () => {
    const { mock } = mockOf();
    const body = JSON.stringify({ fileUrl: 'https://files.example.com/boat.png', uploadPath: 'images' });
    const answer = await ask(mock.fetch, '/api/file-url-upload', { method: 'POST', body });

    expect(answer).toMatchObject({
      status: 599,
      body: { msg: expect.stringContaining('fetches from this machine only; createMock({ download: fetch })') },
    });
  });

  it('follows no redirect, since it leads elsewhere', async () => {
    const { kie } = mockOf();

    expect(await upload(kie, { fileUrl: `${await machine()}/302` })).toEqual({
      success: false,
      code: 400,
      msg: 'The file of fileUrl cannot be fetched.',
    });
  });

  it('says with which status a file is refused', async () => {
    const { kie } = mockOf();

    expect(await upload(kie, { fileUrl: `${await machine()}/403` })).toMatchObject({
      code: 400,
      msg: 'The file of fileUrl cannot be fetched: HTTP 403.',
    });
  });

  it.each(['http://127.0.0.1:1/secret', 'http://mock.invalid/__mock/files/no-task/1.png'])(
    'cannot fetch %s, and does not quote it',
    async (fileUrl) => {
      const download = () => Promise.reject(new Error(`no ${fileUrl}`));
      const { kie } = mockOf({ download });

      expect(await upload(kie, { fileUrl })).toEqual({
        success: false,
        code: 400,
        msg: 'The file of fileUrl cannot be fetched.',
      });
    },
  );

  it.each(['boat.png', 'ftp://a.example/boat.png', 'data:text/plain,boat', 'file:///etc/passwd'])(
    'refuses %s',
    async (fileUrl) => {
      expect(await upload(mockOf().kie, { fileUrl })).toMatchObject({
        code: 400,
        msg: 'The parameter fileUrl must be an http(s) URL.',
      });
    },
  );

  it('takes the files from a function instead of the network', async () => {
    const asked: string[] = [];
    const download = async (url: string) => {
      asked.push(url);
      return new Response('A paper boat');
    };
    const { kie } = mockOf({ download });
    const fileUrl = 'https://files.example.com/boat.txt?v=1';

    expect(fileOf(await upload(kie, { fileUrl }))).toMatchObject({ fileSize: 12, mimeType: 'text/plain' });
    expect(asked).toEqual([fileUrl]);
  });
});
