import { describe, expect, it } from 'vitest';
import { createCaller } from '../../src/client/caller.js';
import { createSender } from '../../src/client/sender.js';
import { createMock } from '../../src/mock/index.js';
import { KEY } from '../canaries.js';
import { rejection } from './api.js';

/** What sends a file through the client's own caller. */
function uploader() {
  const mock = createMock();
  const { fetch } = mock;
  const baseUrl = 'https://kieai.redpandaai.co';
  const { send } = createSender({ baseUrl, headers: { Authorization: `Bearer ${KEY}` }, fetch });
  const call = createCaller({
    apiKey: KEY,
    fetch,
    maxAnswerBytes: 1_000_000,
    hasMiddleware: () => false,
    timeoutMs: 60_000,
    maxRetries: 0,
    limiters: {},
    logger: {},
  });
  const body = JSON.stringify({ base64Data: 'QSBib2F0', uploadPath: 'texts', fileName: 'boat.txt' });
  const upload = () =>
    call(
      {
        ...{ operation: 'uploadFileBase64', details: {}, secrets: () => [] },
        send: (signal, fetch) => send('POST', '/api/file-base64-upload', { body, fetch, signal }),
        read: (data) => data,
      },
      undefined,
    );
  return { mock, upload };
}

describe("the client's caller, of an upload", () => {
  it('reads the file that was stored', async () => {
    expect(await uploader().upload()).toMatchObject({ filePath: 'kieai/1/texts/boat.txt', fileSize: 6 });
  });

  it.each([
    [400, 'BadRequestError'],
    [401, 'UnauthorizedError'],
    [500, 'ServerError'],
  ])('takes the code %d, in the form of the upload host, for a %s', async (code, name) => {
    const { mock, upload } = uploader();
    mock.failNext({ operation: 'uploadFileBase64', code });

    expect(await rejection(upload())).toMatchObject({ name, code, ambiguous: false });
  });
});
