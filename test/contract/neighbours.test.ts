import { createServer } from 'node:http';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { createKieClient } from '../../src/client/index.js';
import { listenOnLoopback } from '../../src/mock/loopback.js';
import { rejection } from '../client/api.js';
import { SERVERS } from './servers.js';

/** Where the file of an upload by URL is: no mock fetches from another machine. */
const { url: fileUrl, close } = await listenOnLoopback(createServer((_, response) => response.end('A paper boat')));
afterAll(close);

describe.each(SERVERS)('the client reads of $server', ({ url, fetch }) => {
  const clientOf = (prefer?: string) =>
    createKieClient({ apiKey: 'any', baseUrl: url(), fetch, maxRetries: 0, headers: prefer ? { prefer } : {} });
  const kie = clientOf();

  it('the credits', async () => {
    expect(await kie.credits()).toBeTypeOf('number');
  });

  it('the models', async () => {
    expect((await kie.models({ taskType: ['Text to Image'], provider: 'Google' })).models).toContainEqual(
      expect.objectContaining({ model: expect.any(String) }),
    );
  });

  const boat = new Blob(['A paper boat'], { type: 'text/plain' });
  it.each([
    ['a Blob', boat, {}],
    ['a Blob with a name', boat, { fileName: 'boat.txt', uploadPath: 'texts' }],
    ['a watched Blob', boat, { onProgress: () => {} }],
    ['a stream', { stream: () => boat.stream(), size: boat.size, type: 'text/plain' }, {}],
    ['Base64', { base64: btoa('A paper boat') }, {}],
    ['a URL', fileUrl, { fileName: 'boat.txt' }],
  ])('where %s was stored', async (_, source, options) => {
    const { downloadUrl } = await kie.upload(source, options);
    expect(URL.canParse(downloadUrl)).toBe(true);
  });

  it.each([
    ['code=400', { name: 'BadRequestError', code: 400, httpStatus: 400 }],
    ['code=401', { name: 'UnauthorizedError', code: 401, httpStatus: 401 }],
    ['code=500', { name: 'ServerError', code: 500, httpStatus: 500 }],
    ['code=200, example=uploadBadRequest', { name: 'BadRequestError', code: 400, httpStatus: 200 }],
    ['code=200, example=uploadUnauthorized', { name: 'UnauthorizedError', code: 401, httpStatus: 200 }],
    ['code=200, example=uploadServerError', { name: 'ServerError', code: 500, httpStatus: 200 }],
  ])('an upload that failed with %s', async (prefer, expected) => {
    expect(await rejection(clientOf(prefer).upload(boat))).toMatchObject({ ...expected, ambiguous: false });
    expect(await rejection(clientOf(prefer).upload(fileUrl))).toMatchObject({ ...expected, ambiguous: false });
  });
});

// A mock gives links to files of its own only: test/client/account.test.ts asks for one.
it('the client reads of Prism a new link to a file', async () => {
  const kie = createKieClient({ apiKey: 'any', baseUrl: inject('prismUrl'), maxRetries: 0 });

  expect(URL.canParse(await kie.downloadUrl('https://files.example.com/boat.png'))).toBe(true);
});
