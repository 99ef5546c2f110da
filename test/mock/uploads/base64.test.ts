import { describe, expect, it } from 'vitest';
import { mockOf } from '../mockOf.js';
import { fileOf, UPLOADS } from './uploading.js';

describe('uploadFileBase64', () => {
  const upload = UPLOADS.uploadFileBase64;

  it.each([
    ['Base64', 'QSBwYXBlciBib2F0'],
    ['Base64 in lines', 'QSBw\r\nYXBl\r\nciBi\r\nb2F0\r\n'],
    ['a data URL', 'data:text/plain;base64,QSBwYXBlciBib2F0'],
    ['a data URL with parameters', 'DATA:text/plain;charset=utf-8;BASE64,QSBwYXBlciBib2F0'],
  ])('takes %s', async (_, base64Data) => {
    const { mock, kie } = mockOf();
    const { downloadUrl, fileSize } = fileOf(await upload(kie, { base64Data }));

    expect(fileSize).toBe(12);
    expect(await (await mock.fetch(downloadUrl)).text()).toBe('A paper boat');
  });

  it.each(['A paper boat!', 'data:text/plain,A paper boat', 'https://a.example/b.png', 'QSBwYXBlciBib2F=A'])(
    'refuses %s',
    async (base64Data) => {
      expect(await upload(mockOf().kie, { base64Data })).toMatchObject({
        code: 400,
        msg: expect.stringContaining('base64Data is neither'),
      });
    },
  );

  it('ignores filename and mimeType, as the vendor does', async () => {
    const answer = await upload(mockOf().kie, { filename: 'boat.png', mimeType: 'image/png' });

    expect(fileOf(answer)).toMatchObject({
      fileName: expect.stringMatching(/\.bin$/),
      mimeType: 'application/octet-stream',
    });
  });

  it.each([
    ['boat.png', 'image/png'],
    ['boat.PNG', 'image/png'],
    ['boat.jpg', 'image/jpeg'],
    ['boat.mp4', 'video/mp4'],
    ['boat.mp3', 'audio/mpeg'],
    ['boat', 'application/octet-stream'],
    ['boat.unheard', 'application/octet-stream'],
  ])('tells the type of %s by its name', async (fileName, mimeType) => {
    expect(fileOf(await upload(mockOf().kie, { fileName }))).toMatchObject({ fileName, mimeType });
  });

  it('refuses a body that is no JSON', async () => {
    const { mock } = mockOf();
    const init = { method: 'POST', headers: { authorization: 'Bearer any-key' }, body: '{' };
    const response = await mock.fetch('http://mock.invalid/api/file-base64-upload', init);

    expect(await response.json()).toEqual({ success: false, code: 400, msg: 'The body is not JSON' });
  });

  it('refuses a name that is no text', async () => {
    const parts = JSON.parse('{"fileName":7}');

    expect(await upload(mockOf().kie, parts)).toMatchObject({ msg: 'The parameter fileName must be a text.' });
  });
});
