import { describe, expect, it } from 'vitest';
import { ask, mockOf } from '../mockOf.js';
import { fileOf, formOf, played, served, UPLOADS } from './uploading.js';

describe.each(Object.entries(UPLOADS))('%s', (operation, upload) => {
  it('refuses a missing uploadPath in the form of the upload host', async () => {
    const { kie } = played();

    expect(await upload(kie, { uploadPath: '' })).toEqual({
      success: false,
      code: 400,
      msg: 'The parameter uploadPath is missing.',
    });
  });

  it('refuses who has no key in the form of the upload host', async () => {
    const { kie } = played({ keys: ['another-key'] });

    expect(await upload(kie)).toEqual({ success: false, code: 401, msg: 'The API key is not valid.' });
  });

  it.each([400, 401, 500, 418])('fails with %d on request, and stores nothing', async (code) => {
    const { mock, kie } = played();
    mock.failNext({ operation: operation as keyof typeof UPLOADS, code, msg: 'Because' });

    expect(await upload(kie, { fileName: 'boat.txt' })).toEqual({ success: false, code, msg: 'Because' });
    expect(await served(mock.fetch, 'http://mock.invalid/__mock/files/kieai/1/texts/boat.txt')).toMatchObject({
      status: 404,
    });
  });

  it('stores a file whose answer is lost', async () => {
    const { mock, kie } = played();
    mock.failNext({ fault: 'loseAnswer' });

    await expect(upload(kie, { fileName: 'boat.txt' })).rejects.toThrow('fetch failed');
    expect(await served(mock.fetch, 'http://mock.invalid/__mock/files/kieai/1/texts/boat.txt')).toMatchObject({
      status: 200,
    });
  });

  it('is in the journal, without its names', async () => {
    const { mock, kie } = played();
    await upload(kie, { fileName: 'boat.txt' });

    const entry = { seq: 1, at: 0, event: 'request', operation, account: 1, answer: 200 };
    expect(mock.journal()).toEqual([{ ...entry, headers: expect.any(Object) }]);
  });
});

describe('an answer of the upload host', () => {
  it.each([200, 400])('with code %d may be read by any page', async (code) => {
    const { mock } = played();
    const body = code === 200 ? formOf({ uploadPath: 'texts' }) : new FormData();
    const init = { method: 'POST', headers: { authorization: 'Bearer any-key' }, body };
    const response = await mock.fetch('https://kieai.redpandaai.co/api/file-stream-upload', init);

    expect(await response.json()).toMatchObject({ code });
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('has the status of its code, if errors are asked for in the status', async () => {
    const { mock } = played({ errorTransport: 'status' });
    const answer = await ask(mock.fetch, '/api/file-url-upload', {
      method: 'POST',
      body: '{"url":"https://a.example"}',
    });

    expect(answer).toEqual({
      status: 400,
      body: { success: false, code: 400, msg: 'The parameter fileUrl is missing.' },
    });
  });
});

describe('a file that was uploaded', () => {
  it('cannot act as a page of the mock', async () => {
    const { mock, kie } = played();
    const { downloadUrl } = fileOf(await UPLOADS.uploadFileStream(kie, { fileName: 'evil.html' }));
    const { headers } = await mock.fetch(downloadUrl);

    expect(headers.get('content-security-policy')).toBe('sandbox');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('is of the account that sent it', async () => {
    const { mock, kie } = played();
    await kie.getTask('some-task').catch(() => {});
    const other = mockOf({}, { apiKey: 'another-key', fetch: mock.fetch }).kie;

    expect(fileOf(await UPLOADS.uploadFileBase64(other, { fileName: 'a.png' })).filePath).toBe('kieai/2/texts/a.png');
  });
});
