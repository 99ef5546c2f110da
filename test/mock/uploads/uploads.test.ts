import { describe, expect, it } from 'vitest';
import { validatorOf } from '../../bundle.js';
import { fileOf, played, START, served, UPLOADS } from './uploading.js';

const DAY_MS = 24 * 3_600_000;
describe.each(Object.entries(UPLOADS))('%s', (operation, upload) => {
  it('answers as the contract has it, in the order that was recorded', async () => {
    const { kie } = played();
    const answer = await upload(kie, { fileName: 'boat.txt' });

    expect(validatorOf('FileUploadedEnvelope')(answer)).toBe(true);
    expect(JSON.stringify(answer)).toBe(
      JSON.stringify({
        success: true,
        code: 200,
        msg: 'File uploaded successfully',
        data: {
          success: true,
          fileName: 'boat.txt',
          filePath: 'kieai/1/texts/boat.txt',
          downloadUrl: 'http://mock.invalid/__mock/files/kieai/1/texts/boat.txt',
          fileSize: 12,
          mimeType: 'text/plain',
          uploadedAt: '2026-04-02T15:24:29.123Z',
        },
      }),
    );
  });

  it('keeps the file for a day, by the clock of the mock', async () => {
    const { mock, kie } = played();
    const { downloadUrl } = fileOf(await upload(kie, { fileName: 'boat.txt' }));

    expect(await served(mock.fetch, downloadUrl)).toEqual({ status: 200, type: 'text/plain', text: 'A paper boat' });
    await mock.clock.advance(DAY_MS - 1);
    expect(await served(mock.fetch, downloadUrl)).toMatchObject({ status: 200 });
    await mock.clock.advance(1);
    expect(await served(mock.fetch, downloadUrl)).toMatchObject({ status: 404 });
  });

  it('replaces a file of the same name', async () => {
    const { mock, kie } = played();
    const { filePath } = fileOf(await upload(kie, { fileName: 'boat.txt' }));
    const { downloadUrl, ...second } = fileOf(
      await UPLOADS.uploadFileBase64(kie, { base64Data: btoa('A cat'), fileName: 'boat.txt' }),
    );

    expect(second.filePath).toBe(filePath);
    expect(await served(mock.fetch, downloadUrl)).toMatchObject({ text: 'A cat' });
  });

  it('makes up names that differ', async () => {
    const { kie } = played();
    const names = [fileOf(await upload(kie)).fileName, fileOf(await upload(kie)).fileName];

    const form = operation === 'uploadFileBase64' ? `^uploaded-${START}-\\w+\\.bin$` : `^${START}-\\w+\\.txt$`;
    for (const name of names) expect(name).toMatch(new RegExp(form));
    expect(new Set(names).size).toBe(2);
  });

  it.each<Readonly<Record<string, string>>>([
    { uploadPath: '..' },
    { uploadPath: 'a/../../b' },
    { uploadPath: 'a\\b' },
    { uploadPath: 'a\nb' },
    { uploadPath: 'a'.repeat(1_025) },
    { fileName: '../boat.txt' },
    { fileName: '..' },
    { fileName: 'a/b.txt' },
    { fileName: 'a\u0000.txt' },
  ])('lets no name lead out of its folder: %j', async (parts) => {
    const { kie } = played();

    expect(await upload(kie, parts)).toEqual({
      success: false,
      code: 400,
      msg: expect.stringMatching(/^uploadPath must/),
    });
  });

  it('takes a folder with slashes around it, and a name that a URL has to encode', async () => {
    const { mock, kie } = played();
    const { filePath, downloadUrl } = fileOf(await upload(kie, { uploadPath: '/a//ä b/', fileName: '100% ?#é.txt' }));

    expect(filePath).toBe('kieai/1/a/ä b/100% ?#é.txt');
    expect(await served(mock.fetch, downloadUrl)).toMatchObject({ status: 200, text: 'A paper boat' });
  });

  it('gives its file to a task', async () => {
    const { mock, kie } = played({ missingFiles: 'refuse' });
    const { downloadUrl } = fileOf(await upload(kie, { fileName: 'boat.png' }));
    const { taskId } = await kie.createTask('qwen/image-edit', { prompt: 'A cat', image_url: downloadUrl });
    await mock.clock.runToIdle();

    const { state, record } = await kie.getTask(taskId);
    expect(state).toBe('success');
    expect(record.param).toContain(downloadUrl);
  });
});
