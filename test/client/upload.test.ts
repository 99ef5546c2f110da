import { createServer, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createKieClient, type UploadProgress, type UploadSource } from '../../src/client/index.js';
import { listenOnLoopback } from '../../src/mock/loopback.js';
import { canariesIn, KEY } from '../canaries.js';
import { mockOf } from '../mock/mockOf.js';
import { clientOf, rejection } from './api.js';

const BOAT = 'A paper boat';
const bytes = new TextEncoder().encode(BOAT);
const streamOf = (chunks: readonly Uint8Array[] = [bytes]) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
const png = { fileName: expect.stringMatching(/\.png$/), mimeType: 'image/png' };

const SOURCES: Readonly<Record<string, readonly [source: () => UploadSource, file: object]>> = {
  'a Blob': [() => new Blob([BOAT], { type: 'image/png' }), png],
  'a File': [() => new File([BOAT], 'boat.png', { type: 'image/png' }), png],
  bytes: [() => bytes, { mimeType: 'application/octet-stream' }],
  'a part of bytes': [() => new TextEncoder().encode(`..${BOAT}..`).subarray(2, -2), {}],
  'an ArrayBuffer': [() => bytes.slice().buffer, {}],
  'a stream': [() => ({ stream: streamOf(), size: bytes.length, type: 'image/png' }), png],
  'what opens a stream': [() => ({ stream: () => streamOf(), size: bytes.length, name: 'boat.png' }), png],
  Base64: [() => ({ base64: btoa(BOAT), type: 'image/png' }), png],
  'a data URL': [() => `data:image/png;base64,${btoa(BOAT)}`, png],
  'a text with a URL': [() => 'https://files.example.com/boat.png', png],
  'a URL': [() => new URL('https://files.example.com/boat.png'), png],
};

const played = () => mockOf({ download: async () => new Response(BOAT, { headers: { 'content-type': 'image/png' } }) });

/** The vendor fetches these itself. */
const REMOTE = ['a text with a URL', 'a URL'];

describe.each(Object.entries(SOURCES))('an upload of %s', (name, [source, file]) => {
  it.each([false, true])('stores the file, with progress: %s', async (isWatched) => {
    const { mock, kie } = played();
    const seen: UploadProgress[] = [];
    const onProgress = isWatched ? (progress: UploadProgress) => void seen.push(progress) : undefined;
    const uploaded = await kie.upload(source(), { onProgress });

    expect(uploaded).toMatchObject({
      fileSize: bytes.length,
      filePath: expect.stringMatching(/^kieai\/1\/uploads\//),
      ...file,
    });
    expect(await (await mock.fetch(uploaded.downloadUrl)).text()).toBe(BOAT);
    const last = { sentBytes: bytes.length, totalBytes: bytes.length };
    expect(seen.at(-1)).toEqual(isWatched && !REMOTE.includes(name) ? last : undefined);
  });
});

it('goes to a folder and a name', async () => {
  const { kie } = played();
  const uploaded = await kie.upload(new Blob([BOAT]), { uploadPath: 'boats/of paper', fileName: 'Boot "ä".txt' });
  expect(uploaded).toMatchObject({ filePath: 'kieai/1/boats/of paper/Boot "ä".txt', mimeType: 'text/plain' });
});

/** A server that keeps what it is sent, and answers as `answer` says. */
async function server(answer: (body: string, request: IncomingMessage) => object | undefined) {
  const requests: { body: string; headers: IncomingMessage['headers'] }[] = [];
  const { url, close } = await listenOnLoopback(
    createServer(async (request, response) => {
      const body = await text(request).catch(() => '');
      requests.push({ body, headers: request.headers });
      const answered = answer(body, request);
      if (answered) response.setHeader('content-type', 'application/json').end(JSON.stringify(answered));
      else request.socket.destroy();
    }),
  );
  onTestFinished(close);
  return { kie: createKieClient({ apiKey: KEY, baseUrl: url }), requests };
}

const stored = { success: true, code: 200, data: { downloadUrl: 'https://files.example.com/1' } };

describe('over a socket', () => {
  it('a watched file has its length, and each chunk is told', async () => {
    const { kie, requests } = await server(() => stored);
    const chunk = new Uint8Array(65_536);
    const seen: number[] = [];
    const stream = streamOf([chunk, chunk, chunk]);
    await kie.upload({ stream, size: 196_608 }, { onProgress: ({ sentBytes }) => seen.push(sentBytes) });

    expect(seen).toEqual([0, 65_536, 131_072, 196_608]);
    const [{ body, headers } = { body: '', headers: {} }] = requests;
    expect(Number(headers['content-length'])).toBe(body.length);
  });

  it.each([
    ['a Blob', new Blob([BOAT]), undefined],
    ['a watched Blob', new Blob([BOAT]), () => {}],
    ['what opens a stream', { stream: () => streamOf(), size: bytes.length }, undefined],
  ])('%s is sent again after a lost connection', async (_, source, onProgress) => {
    const { kie, requests } = await server(() => (requests.length === 1 ? undefined : stored));
    expect(await kie.upload(source, { onProgress })).toEqual(stored.data);
    expect(requests.map(({ body }) => body.includes(BOAT))).toEqual([true, true]);
  });

  it('a stream that was read is not sent again', async () => {
    const { kie, requests } = await server(() => undefined);
    const error = await rejection(kie.upload({ stream: streamOf(), size: bytes.length }));
    expect(error).toMatchObject({ name: 'ConnectionError', ambiguous: false });
    expect(requests).toHaveLength(1);
  });

  it.each([
    ['fewer', bytes.length + 1],
    ['more', bytes.length - 1],
  ])('a stream with %s bytes than its size is an error', async (_, size) => {
    const { kie } = await server(() => stored);
    expect(await rejection(kie.upload({ stream: streamOf(), size }))).toMatchObject({ name: 'ConnectionError' });
  });

  it('an aborted upload ends at once, and stops reading', async () => {
    const { kie } = await server(() => stored);
    const cancel = vi.fn();
    const controller = new AbortController();
    const stream = new ReadableStream<Uint8Array>({
      pull: (stream) => stream.enqueue(bytes),
      cancel,
    });
    const onProgress = ({ sentBytes }: UploadProgress) => sentBytes > 1_000 && controller.abort(new Error('enough'));
    const error = await rejection(kie.upload({ stream, size: 1e12 }, { signal: controller.signal, onProgress }));
    expect(error).toMatchObject({ name: 'AbortError', ambiguous: false, cause: new Error('enough') });
    await vi.waitFor(() => expect(cancel).toHaveBeenCalled());
  });

  it('an onProgress that throws ends the upload, and nothing is sent again', async () => {
    const { kie, requests } = await server(() => stored);
    const cause = new Error('A bug of the application');
    const onProgress = () => {
      throw cause;
    };
    expect(await rejection(kie.upload(new Blob([BOAT]), { onProgress }))).toMatchObject({ name: 'UsageError', cause });
    expect(requests).toHaveLength(0);
  });

  it('an upload that takes longer than its timeoutMs ends', async () => {
    const { kie } = await server(() => stored);
    const stream = new ReadableStream<Uint8Array>();
    const error = await rejection(kie.upload({ stream, size: 7 }, { timeoutMs: 20 }));
    expect(error).toMatchObject({ message: 'uploadFileStream got no answer within 20 ms' });
  });
});

describe('the upload host', () => {
  const hostOf = async (options: Parameters<typeof clientOf>[1]) => {
    const asked = vi.fn((_: Request) => Response.json(stored));
    await clientOf(asked, options).upload(new Blob([BOAT]));
    return new URL(asked.mock.calls[0]?.[0].url ?? '').origin;
  };

  it.each([
    ['of the vendor', { baseUrl: 'https://api.kie.ai' }, 'https://kieai.redpandaai.co'],
    ['of a mock', { baseUrl: 'http://127.0.0.1:4010' }, 'http://127.0.0.1:4010'],
    ['of another name', { baseUrl: 'https://notkie.ai' }, 'https://notkie.ai'],
    ['that is given', { uploadBaseUrl: 'https://up.example.com/' }, 'https://up.example.com'],
  ])('is the one %s', async (_, options, origin) => {
    expect(await hostOf(options)).toBe(origin);
  });

  it('of the vendor is never asked without encryption', () => {
    const uploadBaseUrl = 'http://kieai.redpandaai.co';
    expect(() => createKieClient({ apiKey: KEY, uploadBaseUrl })).toThrow('http:// would send the key unencrypted');
  });

  it.each([
    ['HTTP 200, code 400', 200, { success: false, code: 400, msg: 'No' }, { name: 'BadRequestError', code: 400 }],
    ['HTTP 200, code 401', 200, { success: false, code: 401, msg: 'No' }, { name: 'UnauthorizedError', code: 401 }],
    ['HTTP 200, code 500', 200, { success: false, code: 500, msg: 'No' }, { name: 'ServerError', code: 500 }],
    ['HTTP 400, code 400', 400, { success: false, code: 400, msg: 'No' }, { name: 'BadRequestError', code: 400 }],
    ['HTTP 413 and a page', 413, '<html>', { name: 'KieError', code: 413 }],
    ['an unknown code', 200, { success: false, code: 418 }, { name: 'KieError', code: 418 }],
    ['success: false with code 200', 200, { success: false, code: 200, msg: 'No' }, { name: 'InvalidResponseError' }],
    ['no code', 200, { success: false, msg: 'No' }, { name: 'InvalidResponseError' }],
    ['no downloadUrl', 200, { success: true, code: 200, data: { fileName: 'a' } }, { name: 'InvalidResponseError' }],
  ])('answers with %s', async (_, status, body, expected) => {
    const answer = () => new Response(typeof body === 'string' ? body : JSON.stringify(body), { status });
    const { upload } = clientOf(answer);
    for (const source of [new Blob([BOAT]), 'https://files.example.com/boat.png'])
      expect(await rejection(upload(source))).toMatchObject({ ...expected, ambiguous: false });
  });

  it('quotes key and URL, and no error shows them', async () => {
    const url = 'https://files.example.com/boat.png?signature=s3cret-signature';
    const { upload } = clientOf(() => Response.json({ success: false, code: 400, msg: `${KEY} may not fetch ${url}` }));
    const error = await rejection(upload(url));
    expect(String(error)).toBe('BadRequestError: uploadFileUrl failed with code 400: … may not fetch …');
    expect(canariesIn(JSON.stringify(error))).toEqual([]);
  });
});

describe('nothing is sent of', () => {
  it.each<[string, unknown, object?]>([
    ['a path', './boat.png'],
    ['a text', 'boat'],
    ['a URL of a file', new URL('file:///boat.png')],
    ['no Base64', { base64: '***' }],
    ['a stream without size', { stream: streamOf() }],
    ['a size without stream', { size: 7 }],
    ['null', null],
    ['a number', 7],
    ['a Blob to no folder', new Blob(), { uploadPath: '' }],
    ['a Blob without a name', new Blob(), { fileName: '' }],
    ['a Blob to a progress that is none', new Blob(), { onProgress: 7 }],
    ['a Blob in no time', new Blob(), { timeoutMs: 0 }],
  ])('%s', async (_, source, options) => {
    const sent = vi.fn(() => Response.json(stored));
    expect(await rejection(clientOf(sent).upload(source as Blob, options))).toMatchObject({ name: 'UsageError' });
    expect(sent).not.toHaveBeenCalled();
  });
});
