import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { mockOf } from '../mockOf.js';
import { fileOf } from './uploading.js';

/** Sends a form as it is written here, with line feeds for line ends. */
async function send(form: string, type = 'multipart/form-data; boundary=b') {
  const { mock } = mockOf();
  const headers = { authorization: 'Bearer any-key', 'content-type': type };
  const body = form.replaceAll('\n', '\r\n');
  const response = await mock.fetch('http://mock.invalid/api/file-stream-upload', { method: 'POST', headers, body });
  return response.json();
}

const path = '--b\nContent-Disposition: form-data; name="uploadPath"\n\ntexts\n';

describe('uploadFileStream', () => {
  it.each([
    ['names in quotes', '--b\nContent-Disposition: form-data; name="file"; filename="a.png"\n\nA paper boat\n', 'png'],
    [
      'names without quotes, as .NET',
      "--b\nContent-Disposition: form-data; name=file; filename=a.png; filename*=utf-8''a.png\n\nA paper boat\n",
      'png',
    ],
    [
      'headers in another order, in small letters',
      '--b\ncontent-type: image/png\ncontent-disposition: form-data; filename="ä.png"; name="file"\n\nA paper boat\n',
      'png',
    ],
    ['a file without a name', '--b\nContent-Disposition: form-data; name="file"\n\nA paper boat\n', 'bin'],
  ])('reads %s', async (_, file, extension) => {
    const answer = {
      success: true,
      data: { fileName: expect.stringMatching(new RegExp(`\\.${extension}$`)), fileSize: 12 },
    };

    expect(await send(`${path}${file}--b--\n`)).toMatchObject(answer);
    expect(await send(`${file}${path}--b--\n`)).toMatchObject(answer);
  });

  it.each([
    ['the type of the part', 'boat.png', 'image/webp', 'image/webp'],
    ['the name, where the part has no type', 'boat.png', '', 'image/png'],
    ['the name, where the type says nothing', 'boat.png', 'application/octet-stream', 'image/png'],
    ['the name, where the type is none', 'boat.png', 'no type at all', 'image/png'],
  ])('tells the type of the file by %s', async (_, name, type, mimeType) => {
    const { kie } = mockOf();
    const body = new FormData();
    body.set('uploadPath', 'images');
    body.set('file', new Blob(['A paper boat'], { type }), name);
    const { data } = await kie.api.POST('/api/file-stream-upload', { baseUrl: 'http://mock.invalid', body });

    expect(fileOf(data)).toMatchObject({ mimeType });
  });

  it('keeps bytes that are no text', async () => {
    const { mock, kie } = mockOf();
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    const body = new FormData();
    body.set('uploadPath', 'images');
    body.set('file', new Blob([bytes]), 'boat.png');
    const { data } = await kie.api.POST('/api/file-stream-upload', { baseUrl: 'http://mock.invalid', body });

    expect(new Uint8Array(await (await mock.fetch(fileOf(data).downloadUrl)).arrayBuffer())).toEqual(bytes);
  });

  it.each([
    ['another content type', path, 'application/json', 'The body must be multipart/form-data.'],
    ['no boundary', path, 'multipart/form-data', 'The body must be multipart/form-data.'],
    ['an empty body', '', undefined, 'The parameter file is missing.'],
    ['a body that breaks off', path, undefined, 'The body must be multipart/form-data.'],
    ['no file', `${path}--b--\n`, undefined, 'The parameter file is missing.'],
    [
      'more parts than any upload has',
      `${path.repeat(101)}--b--\n`,
      undefined,
      'The body must be multipart/form-data.',
    ],
  ])('refuses %s', async (_, form, type, msg) => {
    expect(await send(form, type)).toEqual({ success: false, code: 400, msg });
  });

  it('refuses a file that is longer than it keeps, before it has come', async () => {
    const { mock } = mockOf();
    const listening = await mock.listen();
    const headers = { authorization: 'Bearer any-key', 'content-type': 'multipart/form-data; boundary=b' };
    const text = await new Promise<string>((resolve, reject) => {
      const outgoing = request(`${listening.url}/api/file-stream-upload`, {
        method: 'POST',
        headers: { ...headers, 'content-length': 10 ** 9 },
      });
      outgoing.on('response', (answer) => answer.setEncoding('utf8').on('data', resolve));
      outgoing.on('error', reject).write('--b');
    });
    await listening.close();

    expect(JSON.parse(text)).toEqual({
      success: false,
      code: 400,
      msg: expect.stringMatching(/^The body is longer than/),
    });
  });
});
