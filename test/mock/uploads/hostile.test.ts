import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ask, mockOf } from '../mockOf.js';

const FORM = '/api/file-stream-upload';
const part = (name: string, content: string, more = '') =>
  `--b\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${content}\r\n`;
const refused = { success: false, code: 400, msg: expect.any(String) };

/** Sends a body to the upload of forms. */
async function send(body: string | Uint8Array<ArrayBuffer>) {
  const headers = { authorization: 'Bearer any-key', 'content-type': 'multipart/form-data; boundary=b' };
  const response = await mockOf().mock.fetch(`http://mock.invalid${FORM}`, { method: 'POST', headers, body });
  return response.json();
}

describe('a hostile upload', () => {
  it.each([
    ['a boundary a million times', '--b\r\n'.repeat(1e6)],
    ['the beginning of a boundary a million times', `${part('file', '\r\n--'.repeat(1e6))}`],
    ['a header without end', `--b\r\n${'x'.repeat(1e7)}`],
    ['a name of a megabyte', `${part('n'.repeat(1e6), 'x')}--b--`],
    ['a folder of a million names', `${part('uploadPath', 'a/'.repeat(1e6))}${part('file', 'x')}--b--`],
    ['a name that every object has', `${part('__proto__', 'x')}${part('constructor', 'x')}${part('file', 'x')}--b--`],
    [
      'bytes that are no UTF-8',
      Uint8Array.from(`${part('uploadPath', '\xff\xfe')}--b--`, (byte) => byte.charCodeAt(0)),
    ],
  ])('is refused: %s', async (_, body) => {
    expect(await send(body)).toEqual(refused);
  });

  it('is answered in the form of the upload host, whatever the form is', async () => {
    const pieces = fc.constantFrom(
      '--b',
      '--b--',
      '\r\n',
      '\n',
      'Content-Disposition: form-data; name=',
      'file',
      '"',
      ';',
      'uploadPath',
    );
    const body = fc.array(fc.oneof(pieces, fc.string())).map((all) => all.join(''));
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        expect(await send(text)).toMatchObject({ success: expect.any(Boolean), code: expect.any(Number) });
      }),
    );
  });

  it.each(['/api/file-base64-upload', '/api/file-url-upload'])(
    'is refused by %s, whatever the JSON is',
    async (path) => {
      const { mock } = mockOf();
      await fc.assert(
        fc.asyncProperty(fc.json(), async (body) => {
          expect((await ask(mock.fetch, path, { method: 'POST', body })).body).toEqual(refused);
        }),
      );
    },
  );
});

it('a download link of any JSON is refused', async () => {
  const { mock } = mockOf();
  const path = '/api/v1/common/download-url';
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.json(),
        fc.webUrl().map((url) => JSON.stringify({ url })),
      ),
      async (body) => {
        const answer = await ask(mock.fetch, path, { method: 'POST', body });

        expect(answer.body).toEqual({ code: 422, msg: 'url is wrong', data: null });
      },
    ),
  );
});
